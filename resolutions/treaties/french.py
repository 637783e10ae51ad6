"""The same treaties in French; the first wording is the name shown."""

# ruff: noqa: E501  (a wording, a line)

from typing import Final

NAMES: Final = {
    "npt": ("Traité sur la non-prolifération des armes nucléaires",),
    "ctbt": ("Traité d'interdiction complète des essais nucléaires",),
    "cwc": (
        "Convention sur l'interdiction de la mise au point, de la fabrication, du stockage et de l'emploi des armes"
        " chimiques et sur leur destruction",
        "Convention sur l'interdiction de la mise au point, de la fabrication, du stockage et de l'emploi des armes"
        " chimiques",
        "Convention sur les armes chimiques",
    ),
    "bwc": (
        "Convention sur l'interdiction de la mise au point, de la fabrication et du stockage des armes bactériologiques"
        " (biologiques) ou à toxines et sur leur destruction",
        "Convention sur l'interdiction de la mise au point, de la fabrication et du stockage des armes bactériologiques",
        "Convention sur les armes biologiques et à toxines", "Convention sur les armes biologiques",
    ),
    "gas-protocol": (
        "Protocole concernant la prohibition d'emploi à la guerre de gaz asphyxiants, toxiques ou similaires et de"
        " moyens bactériologiques",
    ),
    "outer-space": (
        "Traité sur les principes régissant les activités des États en matière d'exploration et d'utilisation de"
        " l'espace extra-atmosphérique, y compris la Lune et les autres corps célestes",
        "Traité sur l'espace extra-atmosphérique", "Traité sur l'espace",
    ),
    "att": ("Traité sur le commerce des armes",),
    "ottawa": (
        "Convention sur l'interdiction de l'emploi, du stockage, de la production et du transfert des mines"
        " antipersonnel et sur leur destruction",
        "Convention d'Ottawa",
    ),
    "ccm": ("Convention sur les armes à sous-munitions",),
    "ccw": (
        "Convention sur l'interdiction ou la limitation de l'emploi de certaines armes classiques qui peuvent être"
        " considérées comme produisant des effets traumatiques excessifs ou comme frappant sans discrimination",
        "Convention sur certaines armes classiques",
    ),
    "untoc": (
        "Convention des Nations Unies contre la criminalité transnationale organisée", "Convention de Palerme",
    ),
    "trafficking-protocol": (
        "Protocole visant à prévenir, réprimer et punir la traite des personnes, en particulier des femmes et des"
        " enfants",
    ),
    "smuggling-protocol": ("Protocole contre le trafic illicite de migrants par terre, air et mer",),
    "firearms-protocol": (
        "Protocole contre la fabrication et le trafic illicites d'armes à feu, de leurs pièces, éléments et munitions",
    ),
    "uncac": ("Convention des Nations Unies contre la corruption",),
    "single-convention": ("Convention unique sur les stupéfiants",),
    "psychotropic": ("Convention sur les substances psychotropes",),
    "drugs-1988": (
        "Convention des Nations Unies contre le trafic illicite de stupéfiants et de substances psychotropes",
        "Convention contre le trafic illicite de stupéfiants et de substances psychotropes",
    ),
    "hostages": ("Convention internationale contre la prise d'otages",),
    "aircraft-offences": (
        "Convention relative aux infractions et à certains autres actes survenant à bord des aéronefs",
    ),
    "aircraft-seizure": ("Convention pour la répression de la capture illicite d'aéronefs",),
    "civil-aviation-acts": (
        "Convention pour la répression d'actes illicites dirigés contre la sécurité de l'aviation civile",
    ),
    "airports": (
        "Protocole pour la répression des actes illicites de violence dans les aéroports servant à l'aviation civile"
        " internationale",
    ),
    "protected-persons": (
        "Convention sur la prévention et la répression des infractions contre les personnes jouissant d'une protection"
        " internationale, y compris les agents diplomatiques",
    ),
    "nuclear-material": ("Convention sur la protection physique des matières nucléaires",),
    "sua": (
        "Convention pour la répression d'actes illicites contre la sécurité de la navigation maritime",
        "Convention SUA",
    ),
    "platforms": (
        "Protocole pour la répression d'actes illicites contre la sécurité des plates-formes fixes situées sur le"
        " plateau continental",
    ),
    "plastic-explosives": (
        "Convention sur le marquage des explosifs plastiques et en feuilles aux fins de détection",
    ),
    "bombings": ("Convention internationale pour la répression des attentats terroristes à l'explosif",),
    "financing": ("Convention internationale pour la répression du financement du terrorisme",),
    "nuclear-terrorism": ("Convention internationale pour la répression des actes de terrorisme nucléaire",),
    "genocide": (
        "Convention pour la prévention et la répression du crime de génocide", "Convention sur le génocide",
    ),
    "geneva-iii": (
        "Convention de Genève relative au traitement des prisonniers de guerre", "troisième Convention de Genève",
    ),
    "geneva-iv": (
        "Convention de Genève relative à la protection des personnes civiles en temps de guerre",
        "quatrième Convention de Genève",
    ),
    "geneva-protocols": (
        "Protocoles additionnels aux Conventions de Genève", "Protocoles additionnels de 1977",
        "Protocoles additionnels s'y rapportant", "Protocoles additionnels y relatifs",
    ),
    "geneva": ("Conventions de Genève du 12 août 1949", "Conventions de Genève de 1949", "Conventions de Genève"),
    "hague-property": ("Convention pour la protection des biens culturels en cas de conflit armé",),
    "unesco-1970": (
        "Convention concernant les mesures à prendre pour interdire et empêcher l'importation, l'exportation et le"
        " transfert de propriété illicites des biens culturels",
    ),
    "diplomatic": ("Convention de Vienne sur les relations diplomatiques",),
    "consular": ("Convention de Vienne sur les relations consulaires",),
    "privileges": (
        "Convention sur les privilèges et immunités des Nations Unies",
        "Convention sur les privilèges et les immunités des Nations Unies",
    ),
    "un-personnel-protocol": (
        "Protocole facultatif relatif à la Convention sur la sécurité du personnel des Nations Unies et du personnel"
        " associé",
    ),
    "un-personnel": ("Convention sur la sécurité du personnel des Nations Unies et du personnel associé",),
    "rome-statute": (
        "Statut de Rome de la Cour pénale internationale", "Statut de Rome", "Statut de la Cour pénale internationale",
    ),
    "icj-statute": ("Statut de la Cour internationale de Justice",),
    "law-of-the-sea": ("Convention des Nations Unies sur le droit de la mer",),
    "solas": ("Convention internationale pour la sauvegarde de la vie humaine en mer",),
    "search-and-rescue": ("Convention internationale sur la recherche et le sauvetage maritimes",),
    "chicago": ("Convention relative à l'aviation civile internationale", "Convention de Chicago"),
    "refugees": ("Convention relative au statut des réfugiés", "Convention de Genève relative au statut des réfugiés"),
    "refugees-protocol": ("Protocole relatif au statut des réfugiés",),
    "child-armed-conflict": (
        "Protocole facultatif à la Convention relative aux droits de l'enfant, concernant l'implication d'enfants dans"
        " les conflits armés",
        "Protocole facultatif à la Convention relative aux droits de l'enfant concernant l'implication d'enfants dans"
        " les conflits armés",
    ),
    "child": (
        "Convention relative aux droits de l'enfant", "Convention des Nations Unies relative aux droits de l'enfant",
    ),
    "cedaw": ("Convention sur l'élimination de toutes les formes de discrimination à l'égard des femmes",),
    "cerd": ("Convention internationale sur l'élimination de toutes les formes de discrimination raciale",),
    "iccpr": ("Pacte international relatif aux droits civils et politiques",),
    "icescr": ("Pacte international relatif aux droits économiques, sociaux et culturels",),
    "torture-protocol": ("Protocole facultatif se rapportant à la Convention contre la torture",),
    "torture": (
        "Convention contre la torture et autres peines ou traitements cruels, inhumains ou dégradants",
        "Convention contre la torture",
    ),
    "disabilities": ("Convention relative aux droits des personnes handicapées",),
    "disappearance": (
        "Convention internationale pour la protection de toutes les personnes contre les disparitions forcées",
    ),
    "climate": ("Convention-cadre des Nations Unies sur les changements climatiques",),
    "kampala": (
        "Convention de l'Union africaine sur la protection et l'assistance aux personnes déplacées en Afrique",
        "Convention de Kampala",
    ),
    "ecowas-arms": (
        "Convention de la CEDEAO sur les armes légères et de petit calibre, leurs munitions et autres matériels"
        " connexes",
        "Convention de la CEDEAO sur les armes légères et de petit calibre",
        "Convention de la Communauté économique des États de l'Afrique de l'Ouest sur les armes légères et de petit"
        " calibre",
    ),
    "kinshasa": (
        "Convention de l'Afrique centrale pour le contrôle des armes légères et de petit calibre, de leurs munitions et"
        " de toutes pièces et composantes pouvant servir à leur fabrication, réparation et assemblage",
        "Convention de Kinshasa",
    ),
    "disengagement": (
        "Accord sur le dégagement des forces israéliennes et syriennes", "Accord sur le dégagement des forces",
        "Accord sur le dégagement",
    ),
    "armistices": ("Conventions d'armistice général", "Conventions d'armistice"),
    "armistice-egypt": (
        "Convention d'armistice général entre l'Egypte et Israël", "Convention d'armistice général entre l'Égypte et Israël",
        "Convention d'armistice général entre Israël et l'Egypte", "Convention d'armistice général entre Israël et l'Égypte",
        "Convention d'armistice général conclue entre l'Egypte et Israël",
        "Convention d'armistice général conclue entre l'Égypte et Israël",
        "Convention d'armistice général du 24 février 1949 entre l'Egypte et Israël",
        "Convention d'armistice général du 24 février 1949 entre l'Égypte et Israël",
        "Convention d'armistice entre l'Egypte et Israël", "Convention d'armistice entre l'Égypte et Israël",
    ),
    "armistice-jordan": (
        "Convention d'armistice général entre Israël et la Jordanie",
        "Convention d'armistice général entre la Jordanie et Israël",
        "Convention d'armistice général du 3 avril 1949 entre Israël et la Jordanie",
        "Convention d'armistice général du 3 avril 1949 entre la Jordanie et Israël",
        "Convention d'armistice général conclue entre Israël et la Jordanie",
        "Convention d'armistice général israélo-jordanienne",
    ),
    "armistice-lebanon": (
        "Convention d'armistice général entre Israël et le Liban",
        "Convention d'armistice général entre le Liban et Israël",
        "Convention d'armistice général du 23 mars 1949 entre Israël et le Liban",
        "Convention d'armistice général du 23 mars 1949 entre le Liban et Israël",
        "Convention d'armistice général conclue entre Israël et le Liban",
    ),
    "armistice-syria": (
        "Convention d'armistice général entre Israël et la Syrie",
        "Convention d'armistice général entre la Syrie et Israël",
        "Convention d'armistice général du 20 juillet 1949 entre Israël et la Syrie",
        "Convention d'armistice général du 20 juillet 1949 entre la Syrie et Israël",
        "Convention d'armistice général conclue entre Israël et la Syrie",
        "Convention d'armistice général syro-israélienne",
    ),
    "bosnia": ("Accord-cadre général pour la paix en Bosnie-Herzégovine",),
    "algiers": ("Accords d'Alger",),
    "algiers-ceasefire": (
        "Accord de cessation des hostilités du 18 juin 2000", "Accord de cessation des hostilités en date du 18 juin 2000",
        "Accord de cessation des hostilités signé le 18 juin 2000",
    ),
    "algiers-peace": ("Accord de paix du 12 décembre 2000",),
    "lusaka-ceasefire": ("Accord de cessez-le-feu de Lusaka",),
    "cambodia": ("Accord pour un règlement politique global du conflit du Cambodge",),
    "great-lakes": ("Pacte sur la sécurité, la stabilité et le développement dans la région des Grands Lacs",),
    "nairobi": ("Protocole de Nairobi",),
    "hague-conventions": ("Conventions de La Haye de 1899 et 1907",),
    "hague-iv": ("Convention de La Haye de 1907", "Convention de La Haye du 18 octobre 1907"),
    "hague-regulations": ("Règlement de La Haye",),
    "african-child": ("Charte africaine des droits et du bien-être de l'enfant",),
    "maputo": (
        "Protocole à la Charte africaine des droits de l'homme et des peuples relatif aux droits de la femme en Afrique",
        "Protocole à la Charte africaine des droits de l'homme et des peuples relatifs aux droits de la femme en Afrique",
        "Protocole de Maputo",
    ),
    "paris": ("Accord de Paris",),
    "port-state": (
        "Accord relatif aux mesures du ressort de l'État du port visant à prévenir, contrecarrer et éliminer la pêche"
        " illicite, non déclarée et non réglementée",
    ),
    "health": ("Règlement sanitaire international (2005)", "Règlement sanitaire international"),
}  # fmt: skip
