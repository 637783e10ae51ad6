"""Missions by their full names, which texts give once and then call by the letters: UNIFIL, FINUL, FPNUL, 联黎部队.

Each name stands so, or declined, in texts of resolutions that are held in that language; where none gives a name there
is none here, and a page shows the English one. Some are worded in more than one way (MONUC, UNTAES): the one that
is printed most often is taken.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

_NAMES: Final[Mapping[str, Mapping[str, str]]] = {
    "en": {
        "BINUH": "United Nations Integrated Office in Haiti",
        "MINUCI": "United Nations Mission in Côte d’Ivoire",
        "MINUJUSTH": "United Nations Mission for Justice Support in Haiti",
        "MINURCA": "United Nations Mission in the Central African Republic",
        "MINURCAT": "United Nations Mission in the Central African Republic and Chad",
        "MINURSO": "United Nations Mission for the Referendum in Western Sahara",
        "MINUSCA": "United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic",
        "MINUSMA": "United Nations Multidimensional Integrated Stabilization Mission in Mali",
        "MINUSTAH": "United Nations Stabilization Mission in Haiti",
        "MONUA": "United Nations Observer Mission in Angola",
        "MONUC": "United Nations Organization Mission in the Democratic Republic of the Congo",
        "MONUSCO": "United Nations Organization Stabilization Mission in the Democratic Republic of the Congo",
        "ONUB": "United Nations Operation in Burundi",
        "ONUCA": "United Nations Observer Group in Central America",
        "ONUMOZ": "United Nations Operation in Mozambique",
        "ONUSAL": "United Nations Observer Mission in El Salvador",
        "UNAMA": "United Nations Assistance Mission in Afghanistan",
        "UNAMET": "United Nations Mission in East Timor",
        "UNAMI": "United Nations Assistance Mission for Iraq",
        "UNAMIC": "United Nations Advance Mission in Cambodia",
        "UNAMID": "African Union-United Nations Hybrid Operation in Darfur",
        "UNAMIR": "United Nations Assistance Mission for Rwanda",
        "UNAMIS": "United Nations Advance Mission in Sudan",
        "UNAMSIL": "United Nations Mission in Sierra Leone",
        "UNAVEM": "United Nations Angola Verification Mission",
        "UNCRO": "United Nations Confidence Restoration Operation in Croatia",
        "UNDOF": "United Nations Disengagement Observer Force",
        "UNEF": "United Nations Emergency Force",
        "UNFICYP": "United Nations Peacekeeping Force in Cyprus",
        "UNIFIL": "United Nations Interim Force in Lebanon",
        "UNIIMOG": "United Nations Iran-Iraq Military Observer Group",
        "UNIOGBIS": "United Nations Integrated Peacebuilding Office in Guinea-Bissau",
        "UNIPSIL": "United Nations Integrated Peacebuilding Office in Sierra Leone",
        "UNISFA": "United Nations Interim Security Force for Abyei",
        "UNITAMS": "United Nations Integrated Transition Assistance Mission in Sudan",
        "UNMEE": "United Nations Mission in Ethiopia and Eritrea",
        "UNMHA": "United Nations Mission to support the Hodeidah Agreement",
        "UNMIBH": "United Nations Mission in Bosnia and Herzegovina",
        "UNMIH": "United Nations Mission in Haiti",
        "UNMIL": "United Nations Mission in Liberia",
        "UNMIS": "United Nations Mission in the Sudan",
        "UNMISET": "United Nations Mission of Support in East Timor",
        "UNMISS": "United Nations Mission in South Sudan",
        "UNMIT": "United Nations Integrated Mission in Timor-Leste",
        "UNMOT": "United Nations Mission of Observers in Tajikistan",
        "UNOCI": "United Nations Operation in Côte d’Ivoire",
        "UNOMIG": "United Nations Observer Mission in Georgia",
        "UNOMIL": "United Nations Observer Mission in Liberia",
        "UNOMSIL": "United Nations Observer Mission in Sierra Leone",
        "UNOSOM": "United Nations Operation in Somalia",
        "UNPREDEP": "United Nations Preventive Deployment Force",
        "UNPROFOR": "United Nations Protection Force",
        "UNSMIH": "United Nations Support Mission in Haiti",
        "UNSMIL": "United Nations Support Mission in Libya",
        "UNSMIS": "United Nations Supervision Mission in Syria",
        "UNSOM": "United Nations Assistance Mission in Somalia",
        "UNTAC": "United Nations Transitional Authority in Cambodia",
        "UNTAES": "United Nations Transitional Administration for Eastern Slavonia, Baranja and Western Sirmium",
        "UNTAET": "United Nations Transitional Administration in East Timor",
        "UNTAG": "United Nations Transition Assistance Group",
    },
    "fr": {
        "BINUH": "Bureau intégré des Nations Unies en Haïti",
        "MINUCI": "Mission des Nations Unies en Côte d’Ivoire",
        "MINURCA": "Mission des Nations Unies en République centrafricaine",
        "MINURCAT": "Mission des Nations Unies en République centrafricaine et au Tchad",
        "MINURSO": "Mission des Nations Unies pour l’organisation d’un référendum au Sahara occidental",
        "MINUSCA": (
            "Mission multidimensionnelle intégrée des Nations Unies pour la stabilisation en République centrafricaine"
        ),
        "MINUSMA": "Mission multidimensionnelle intégrée des Nations Unies pour la stabilisation au Mali",
        "MINUSTAH": "Mission des Nations Unies pour la stabilisation en Haïti",
        "MONUA": "Mission d’observation des Nations Unies en Angola",
        "MONUC": "Mission de l’Organisation des Nations Unies en République démocratique du Congo",
        "MONUSCO": (
            "Mission de l’Organisation des Nations Unies pour la stabilisation en République démocratique du Congo"
        ),
        "ONUB": "Opération des Nations Unies au Burundi",
        "ONUCA": "Groupe d’observateurs des Nations Unies en Amérique centrale",
        "ONUMOZ": "Opération des Nations Unies au Mozambique",
        "ONUSAL": "Mission d’observation des Nations Unies en El Salvador",
        "UNAMA": "Mission d’assistance des Nations Unies en Afghanistan",
        "UNAMET": "Mission des Nations Unies au Timor oriental",
        "UNAMI": "Mission d’assistance des Nations Unies pour l’Iraq",
        "UNAMIC": "Mission préparatoire des Nations Unies au Cambodge",
        "UNAMID": "Opération hybride Union africaine-Nations Unies au Darfour",
        "UNAMIR": "Mission des Nations Unies pour l’assistance au Rwanda",
        "UNAMIS": "Mission préparatoire des Nations Unies au Soudan",
        "UNAMSIL": "Mission des Nations Unies en Sierra Leone",
        "UNAVEM": "Mission de vérification des Nations Unies en Angola",
        "UNCRO": "Opération des Nations Unies pour le rétablissement de la confiance en Croatie",
        "UNDOF": "Force des Nations Unies chargée d’observer le désengagement",
        "UNEF": "Force d’urgence des Nations Unies",
        "UNFICYP": "Force des Nations Unies chargée du maintien de la paix à Chypre",
        "UNIFIL": "Force intérimaire des Nations Unies au Liban",
        "UNIIMOG": "Groupe d’observateurs militaires des Nations Unies pour l’Iran et l’Iraq",
        "UNIOGBIS": "Bureau intégré des Nations Unies pour la consolidation de la paix en Guinée-Bissau",
        "UNIPSIL": "Bureau intégré des Nations Unies pour la consolidation de la paix en Sierra Leone",
        "UNISFA": "Force intérimaire de sécurité des Nations Unies pour Abyei",
        "UNITAMS": "Mission intégrée des Nations Unies pour l’assistance à la transition au Soudan",
        "UNMEE": "Mission des Nations Unies en Éthiopie et en Érythrée",
        "UNMHA": "Mission des Nations Unies en appui à l’Accord sur Hodeïda",
        "UNMIBH": "Mission des Nations Unies en Bosnie-Herzégovine",
        "UNMIH": "Mission des Nations Unies en Haïti",
        "UNMIL": "Mission des Nations Unies au Libéria",
        "UNMIS": "Mission des Nations Unies au Soudan",
        "UNMISET": "Mission d’appui des Nations Unies au Timor oriental",
        "UNMISS": "Mission des Nations Unies au Soudan du Sud",
        "UNMIT": "Mission intégrée des Nations Unies au Timor-Leste",
        "UNMOT": "Mission d’observation des Nations Unies au Tadjikistan",
        "UNOCI": "Opération des Nations Unies en Côte d’Ivoire",
        "UNOMIG": "Mission d’observation des Nations Unies en Géorgie",
        "UNOMIL": "Mission d’observation des Nations Unies au Libéria",
        "UNOMSIL": "Mission d’observation des Nations Unies en Sierra Leone",
        "UNOSOM": "Opération des Nations Unies en Somalie",
        "UNPREDEP": "Force de déploiement préventif des Nations Unies",
        "UNPROFOR": "Force de protection des Nations Unies",
        "UNSMIH": "Mission d’appui des Nations Unies en Haïti",
        "UNSMIL": "Mission d’appui des Nations Unies en Libye",
        "UNSOM": "Mission d’assistance des Nations Unies en Somalie",
        "UNTAC": "Autorité provisoire des Nations Unies au Cambodge",
        "UNTAES": (
            "Administration transitoire des Nations Unies pour la Slavonie orientale, la Baranja et le Srem occidental"
        ),
        "UNTAET": "Administration transitoire des Nations Unies au Timor oriental",
        "UNTAG": "Groupe d’assistance des Nations Unies pour la période de transition",
    },
    "es": {
        "BINUH": "Oficina Integrada de las Naciones Unidas en Haití",
        "MINURSO": "Misión de las Naciones Unidas para el Referéndum del Sáhara Occidental",
        "MINUSCA": (
            "Misión Multidimensional Integrada de Estabilización de las Naciones Unidas en la República Centroafricana"
        ),
        "MINUSMA": "Misión Multidimensional Integrada de Estabilización de las Naciones Unidas en Malí",
        "MONUSCO": "Misión de Estabilización de las Naciones Unidas en la República Democrática del Congo",
        "UNAMA": "Misión de Asistencia de las Naciones Unidas en el Afganistán",
        "UNAMI": "Misión de Asistencia de las Naciones Unidas para el Iraq",
        "UNAMID": "Operación Híbrida de la Unión Africana y las Naciones Unidas en Darfur",
        "UNDOF": "Fuerza de las Naciones Unidas de Observación de la Separación",
        "UNFICYP": "Fuerza de las Naciones Unidas para el Mantenimiento de la Paz en Chipre",
        "UNIFIL": "Fuerza Provisional de las Naciones Unidas en el Líbano",
        "UNISFA": "Fuerza Provisional de Seguridad de las Naciones Unidas para Abyei",
        "UNITAMS": "Misión Integrada de Asistencia de las Naciones Unidas para la Transición en el Sudán",
        "UNMHA": "Misión de las Naciones Unidas en Apoyo del Acuerdo sobre Al-Hudayda",
        "UNMISS": "Misión de las Naciones Unidas en Sudán del Sur",
        "UNSMIL": "Misión de Apoyo de las Naciones Unidas en Libia",
        "UNSOM": "Misión de Asistencia de las Naciones Unidas en Somalia",
    },
    "ru": {
        "BINUH": "Объединенное представительство Организации Объединенных Наций в Гаити",
        "MINURSO": "Миссия Организации Объединенных Наций по проведению референдума в Западной Сахаре",
        "MINUSCA": (
            "Многопрофильная комплексная миссия Организации Объединенных Наций по стабилизации в "
            "Центральноафриканской Республике"
        ),
        "MINUSMA": "Многопрофильная комплексная миссия Организации Объединенных Наций по стабилизации в Мали",
        "MONUSCO": "Миссия Организации Объединенных Наций по стабилизации в Демократической Республике Конго",
        "UNAMA": "Миссия Организации Объединенных Наций по содействию Афганистану",
        "UNAMI": "Миссия Организации Объединенных Наций по оказанию содействия Ираку",
        "UNAMID": "Смешанная операция Африканского союза — Организации Объединенных Наций в Дарфуре",
        "UNDOF": "Силы Организации Объединенных Наций по наблюдению за разъединением",
        "UNFICYP": "Вооруженные силы Организации Объединенных Наций по поддержанию мира на Кипре",
        "UNIFIL": "Временные силы Организации Объединенных Наций в Ливане",
        "UNISFA": "Временные силы Организации Объединенных Наций по обеспечению безопасности в Абьее",
        "UNITAMS": (
            "Комплексная миссия Организации Объединенных Наций по оказанию содействия в переходный период в Судане"
        ),
        "UNMHA": "Миссия Организации Объединенных Наций по поддержке осуществления Соглашения по Ходейде",
        "UNMISS": "Миссия Организации Объединенных Наций в Южном Судане",
        "UNSMIL": "Миссия Организации Объединенных Наций по поддержке в Ливии",
        "UNSOM": "Миссия Организации Объединенных Наций по содействию Сомали",
    },
    "ar": {
        "BINUH": "مكتب الأمم المتحدة المتكامل في هايتي",
        "MINURSO": "بعثة الأمم المتحدة للاستفتاء في الصحراء الغربية",
        "MINUSCA": "بعثة الأمم المتحدة المتكاملة المتعددة الأبعاد لتحقيق الاستقرار في جمهورية أفريقيا الوسطى",
        "MINUSMA": "بعثة الأمم المتحدة المتكاملة المتعددة الأبعاد لتحقيق الاستقرار في مالي",
        "MONUSCO": "بعثة منظمة الأمم المتحدة لتحقيق الاستقرار في جمهورية الكونغو الديمقراطية",
        "UNAMA": "بعثة الأمم المتحدة لتقديم المساعدة إلى أفغانستان",
        "UNAMI": "بعثة الأمم المتحدة لتقديم المساعدة إلى العراق",
        "UNAMID": "العملية المختلطة للاتحاد الأفريقي والأمم المتحدة في دارفور",
        "UNDOF": "قوة الأمم المتحدة لمراقبة فض الاشتباك",
        "UNFICYP": "قوة الأمم المتحدة لحفظ السلام في قبرص",
        "UNIFIL": "قوة الأمم المتحدة المؤقتة في لبنان",
        "UNISFA": "قوة الأمم المتحدة الأمنية المؤقتة لأبيي",
        "UNITAMS": "بعثة الأمم المتحدة المتكاملة لتقديم المساعدة خلال الفترة الانتقالية في السودان",
        "UNMHA": "بعثة الأمم المتحدة لدعم اتفاق الحديدة",
        "UNMISS": "بعثة الأمم المتحدة في جنوب السودان",
        "UNSMIL": "بعثة الأمم المتحدة للدعم في ليبيا",
        "UNSOM": "بعثة الأمم المتحدة لتقديم المساعدة إلى الصومال",
    },
    "zh": {
        "BINUH": "联合国海地综合办事处",
        "MINURSO": "联合国西撒哈拉全民投票特派团",
        "MINUSCA": "联合国中非共和国多层面综合稳定团",
        "MINUSMA": "联合国马里多层面综合稳定团",
        "MONUSCO": "联合国组织刚果民主共和国稳定特派团",
        "UNAMA": "联合国阿富汗援助团",
        "UNAMI": "联合国伊拉克援助团",
        "UNAMID": "非洲联盟-联合国达尔富尔混合行动",
        "UNDOF": "联合国脱离接触观察员部队",
        "UNFICYP": "联合国驻塞浦路斯维持和平部队",
        "UNIFIL": "联合国驻黎巴嫩临时部队",
        "UNISFA": "联合国阿卜耶伊临时安全部队",
        "UNITAMS": "联合国苏丹过渡时期综合援助团",
        "UNMHA": "联合国支助荷台达协议特派团",
        "UNMISS": "联合国南苏丹特派团",
        "UNSMIL": "联合国利比亚支助团",
        "UNSOM": "联合国索马里援助团",
    },
}


@dataclass(frozen=True, slots=True)
class FullName:
    """The full name of a mission, and the language that it is in."""

    words: str
    language: str


def full_name(letters: str, code: str) -> FullName | None:
    """UNIFIL, fr -> Force intérimaire des Nations Unies au Liban; UNAVEM II -> that of UNAVEM, and II."""
    mission, _, ordinal = letters.partition(" ")
    for language in (code, "en"):
        if name := _NAMES[language].get(mission):
            return FullName(f"{name} {ordinal}".rstrip(), language)
    return None
