"""The same treaties in Spanish; the first wording is the name shown."""

# ruff: noqa: E501  (a wording, a line)

from typing import Final

NAMES: Final = {
    "npt": ("Tratado sobre la No Proliferación de las Armas Nucleares",),
    "ctbt": ("Tratado de Prohibición Completa de los Ensayos Nucleares",),
    "cwc": (
        "Convención sobre la Prohibición del Desarrollo, la Producción, el Almacenamiento y el Empleo de Armas Químicas"
        " y sobre su Destrucción",
        "Convención sobre las Armas Químicas",
    ),
    "bwc": (
        "Convención sobre la Prohibición del Desarrollo, la Producción y el Almacenamiento de Armas Bacteriológicas"
        " (Biológicas) y Toxínicas y sobre su Destrucción",
        "Convención sobre las Armas Biológicas y Toxínicas", "Convención sobre las Armas Biológicas",
    ),
    "gas-protocol": (
        "Protocolo relativo a la Prohibición del Empleo en la Guerra de Gases Asfixiantes, Tóxicos o Similares y de"
        " Medios Bacteriológicos",
    ),
    "outer-space": (
        "Tratado sobre los Principios que Deben Regir las Actividades de los Estados en la Exploración y Utilización"
        " del Espacio Ultraterrestre, incluso la Luna y Otros Cuerpos Celestes",
        "Tratado sobre el Espacio Ultraterrestre",
    ),
    "att": ("Tratado sobre el Comercio de Armas",),
    "ottawa": (
        "Convención sobre la Prohibición del Empleo, Almacenamiento, Producción y Transferencia de Minas Antipersonal y"
        " sobre su Destrucción",
        "Convención de Ottawa",
    ),
    "ccm": ("Convención sobre Municiones en Racimo",),
    "ccw": (
        "Convención sobre Prohibiciones o Restricciones del Empleo de Ciertas Armas Convencionales que Puedan"
        " Considerarse Excesivamente Nocivas o de Efectos Indiscriminados",
        "Convención sobre Ciertas Armas Convencionales",
    ),
    "untoc": (
        "Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional", "Convención de Palermo",
    ),
    "trafficking-protocol": (
        "Protocolo para Prevenir, Reprimir y Sancionar la Trata de Personas, Especialmente Mujeres y Niños",
    ),
    "smuggling-protocol": ("Protocolo contra el Tráfico Ilícito de Migrantes por Tierra, Mar y Aire",),
    "firearms-protocol": (
        "Protocolo contra la Fabricación y el Tráfico Ilícitos de Armas de Fuego, sus Piezas y Componentes y"
        " Municiones",
    ),
    "uncac": ("Convención de las Naciones Unidas contra la Corrupción",),
    "single-convention": ("Convención Única sobre Estupefacientes", "Convención Única de 1961 sobre Estupefacientes"),
    "psychotropic": ("Convenio sobre Sustancias Sicotrópicas",),
    "drugs-1988": (
        "Convención de las Naciones Unidas contra el Tráfico Ilícito de Estupefacientes y Sustancias Sicotrópicas",
    ),
    "hostages": ("Convención Internacional contra la Toma de Rehenes",),
    "aircraft-offences": (
        "Convenio sobre las Infracciones y Ciertos Otros Actos Cometidos a Bordo de las Aeronaves",
    ),
    "aircraft-seizure": ("Convenio para la Represión del Apoderamiento Ilícito de Aeronaves",),
    "civil-aviation-acts": (
        "Convenio para la Represión de Actos Ilícitos contra la Seguridad de la Aviación Civil",
    ),
    "airports": (
        "Protocolo para la Represión de Actos Ilícitos de Violencia en los Aeropuertos que Presten Servicio a la"
        " Aviación Civil Internacional",
    ),
    "protected-persons": (
        "Convención sobre la Prevención y el Castigo de Delitos contra Personas Internacionalmente Protegidas, inclusive"
        " los Agentes Diplomáticos",
    ),
    "nuclear-material": ("Convención sobre la Protección Física de los Materiales Nucleares",),
    "sua": (
        "Convenio para la Represión de Actos Ilícitos contra la Seguridad de la Navegación Marítima", "Convenio SUA",
    ),
    "platforms": (
        "Protocolo para la Represión de Actos Ilícitos contra la Seguridad de las Plataformas Fijas Emplazadas en la"
        " Plataforma Continental",
    ),
    "plastic-explosives": ("Convenio sobre la Marcación de Explosivos Plásticos para los Fines de Detección",),
    "bombings": (
        "Convenio Internacional para la Represión de los Atentados Terroristas Cometidos con Bombas",
    ),
    "financing": ("Convenio Internacional para la Represión de la Financiación del Terrorismo",),
    "nuclear-terrorism": ("Convenio Internacional para la Represión de los Actos de Terrorismo Nuclear",),
    "genocide": (
        "Convención para la Prevención y la Sanción del Delito de Genocidio", "Convención sobre el Genocidio",
    ),
    "geneva-iii": (
        "Convenio de Ginebra relativo al Trato debido a los Prisioneros de Guerra", "Tercer Convenio de Ginebra",
    ),
    "geneva-iv": (
        "Convenio de Ginebra relativo a la Protección debida a las Personas Civiles en Tiempo de Guerra",
        "Cuarto Convenio de Ginebra",
    ),
    "geneva-protocols": (
        "Protocolos Adicionales de los Convenios de Ginebra", "Protocolos Adicionales de 1977",
    ),
    "geneva": ("Convenios de Ginebra de 12 de agosto de 1949", "Convenios de Ginebra de 1949", "Convenios de Ginebra"),
    "hague-property": (
        "Convención para la Protección de los Bienes Culturales en caso de Conflicto Armado",
    ),
    "unesco-1970": (
        "Convención sobre las Medidas que Deben Adoptarse para Prohibir e Impedir la Importación, la Exportación y la"
        " Transferencia de Propiedad Ilícitas de Bienes Culturales",
    ),
    "diplomatic": ("Convención de Viena sobre Relaciones Diplomáticas",),
    "consular": ("Convención de Viena sobre Relaciones Consulares",),
    "privileges": (
        "Convención sobre Prerrogativas e Inmunidades de las Naciones Unidas",
        "Convención sobre los Privilegios e Inmunidades de las Naciones Unidas",
    ),
    "un-personnel-protocol": (
        "Protocolo Facultativo de la Convención sobre la Seguridad del Personal de las Naciones Unidas y el Personal"
        " Asociado",
    ),
    "un-personnel": (
        "Convención sobre la Seguridad del Personal de las Naciones Unidas y el Personal Asociado",
    ),
    "rome-statute": (
        "Estatuto de Roma de la Corte Penal Internacional", "Estatuto de Roma", "Estatuto de la Corte Penal Internacional",
    ),
    "icj-statute": ("Estatuto de la Corte Internacional de Justicia",),
    "law-of-the-sea": ("Convención de las Naciones Unidas sobre el Derecho del Mar",),
    "solas": ("Convenio Internacional para la Seguridad de la Vida Humana en el Mar",),
    "search-and-rescue": ("Convenio Internacional sobre Búsqueda y Salvamento Marítimos",),
    "chicago": ("Convenio sobre Aviación Civil Internacional", "Convenio de Chicago"),
    "refugees": ("Convención sobre el Estatuto de los Refugiados",),
    "refugees-protocol": ("Protocolo sobre el Estatuto de los Refugiados",),
    "child-armed-conflict": (
        "Protocolo Facultativo de la Convención sobre los Derechos del Niño relativo a la Participación de Niños en los"
        " Conflictos Armados",
    ),
    "child": (
        "Convención sobre los Derechos del Niño", "Convención de las Naciones Unidas sobre los Derechos del Niño",
    ),
    "cedaw": (
        "Convención sobre la Eliminación de Todas las Formas de Discriminación contra la Mujer",
    ),
    "cerd": (
        "Convención Internacional sobre la Eliminación de Todas las Formas de Discriminación Racial",
    ),
    "iccpr": ("Pacto Internacional de Derechos Civiles y Políticos",),
    "icescr": ("Pacto Internacional de Derechos Económicos, Sociales y Culturales",),
    "torture-protocol": ("Protocolo Facultativo de la Convención contra la Tortura",),
    "torture": (
        "Convención contra la Tortura y Otros Tratos o Penas Crueles, Inhumanos o Degradantes",
        "Convención contra la Tortura",
    ),
    "disabilities": ("Convención sobre los Derechos de las Personas con Discapacidad",),
    "disappearance": (
        "Convención Internacional para la Protección de Todas las Personas contra las Desapariciones Forzadas",
    ),
    "climate": ("Convención Marco de las Naciones Unidas sobre el Cambio Climático",),
    "kampala": (
        "Convención de la Unión Africana para la Protección y la Asistencia de los Desplazados Internos en África",
        "Convención de Kampala",
    ),
    "ecowas-arms": (
        "Convención de la CEDEAO sobre las Armas Pequeñas y las Armas Ligeras, Sus Municiones y Otros Materiales"
        " Conexos",
        "Convención de la CEDEAO sobre las Armas Pequeñas y las Armas Ligeras",
    ),
    "kinshasa": (
        "Convención de África Central para el Control de las Armas Pequeñas y las Armas Ligeras, sus Municiones y Todas"
        " las Piezas y Componentes que Puedan Servir para su Fabricación, Reparación y Montaje",
        "Convención de Kinshasa",
    ),
    "disengagement": (
        "Acuerdo sobre la Separación de las Fuerzas entre Israel y la República Árabe Siria",
        "Acuerdo sobre la Separación de las Fuerzas", "Acuerdo sobre la Separación",
    ),
    "bosnia": ("Acuerdo Marco General de Paz en Bosnia y Herzegovina",),
    "nairobi": ("Protocolo de Nairobi",),
    "african-child": ("Carta Africana sobre los Derechos y el Bienestar del Niño",),
    "maputo": ("Protocolo de Maputo",),
    "paris": ("Acuerdo de París",),
    "port-state": (
        "Acuerdo sobre Medidas del Estado Rector del Puerto Destinadas a Prevenir, Desalentar y Eliminar la Pesca Ilegal,"
        " No Declarada y No Reglamentada",
    ),
    "health": ("Reglamento Sanitario Internacional (2005)", "Reglamento Sanitario Internacional"),
}  # fmt: skip
