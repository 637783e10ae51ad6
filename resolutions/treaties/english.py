"""The treaties that the Council names, as it names them in English; the first wording is the name that they go by."""

# ruff: noqa: E501  (a wording, a line)

from typing import Final

NAMES: Final = {
    "npt": (
        "Treaty on the Non-Proliferation of Nuclear Weapons", "Treaty on Non-Proliferation of Nuclear Weapons",
        "Treaty on the Non-proliferation of Nuclear Weapons", "Nuclear Non-Proliferation Treaty",
        "Non-Proliferation Treaty",
    ),
    "ctbt": ("Comprehensive Nuclear-Test-Ban Treaty",),
    "cwc": (
        "Convention on the Prohibition of the Development, Production, Stockpiling and Use of Chemical Weapons and on"
        " Their Destruction",
        "Convention on the Prohibition of the Development, Production, Stockpiling and Use of Chemical Weapons",
        "Chemical Weapons Convention",
    ),
    "bwc": (
        "Convention on the Prohibition of the Development, Production and Stockpiling of Bacteriological (Biological)"
        " and Toxin Weapons and on Their Destruction",
        "Convention on the Prohibition of the Development, Production and Stockpiling of Bacteriological (Biological)"
        " and Toxin Weapons and of Their Destruction",
        "Biological and Toxin Weapons Convention", "Biological Weapons Convention",
    ),
    "gas-protocol": (
        "Protocol for the Prohibition of the Use in War of Asphyxiating, Poisonous or Other Gases, and of"
        " Bacteriological Methods of Warfare",
        "Protocol for the Prohibition of the Use in War of Asphyxiating, Poisonous or Other Gases and of"
        " Bacteriological Methods of Warfare",
    ),
    "outer-space": (
        "Treaty on Principles Governing the Activities of States in the Exploration and Use of Outer Space, including"
        " the Moon and Other Celestial Bodies",
        "Outer Space Treaty",
    ),
    "att": ("Arms Trade Treaty",),
    "ottawa": (
        "Convention on the Prohibition of the Use, Stockpiling, Production and Transfer of Anti-Personnel Mines and on"
        " Their Destruction",
        "Ottawa Convention", "Anti-Personnel Mine Ban Convention",
    ),
    "ccm": ("Convention on Cluster Munitions",),
    "ccw": (
        "Convention on Prohibitions or Restrictions on the Use of Certain Conventional Weapons Which May Be Deemed to"
        " Be Excessively Injurious or to Have Indiscriminate Effects",
        "Convention on Certain Conventional Weapons",
    ),
    "untoc": (
        "United Nations Convention against Transnational Organized Crime",
        "UN Convention against Transnational Organized Crime", "Palermo Convention",
    ),
    "trafficking-protocol": (
        "Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children",
    ),
    "smuggling-protocol": ("Protocol against the Smuggling of Migrants by Land, Sea and Air",),
    "firearms-protocol": (
        "Protocol against the Illicit Manufacturing of and Trafficking in Firearms, Their Parts and Components and"
        " Ammunition",
    ),
    "uncac": ("United Nations Convention against Corruption", "UN Convention against Corruption"),
    "single-convention": ("Single Convention on Narcotic Drugs",),
    "psychotropic": ("Convention on Psychotropic Substances",),
    "drugs-1988": (
        "United Nations Convention against Illicit Traffic in Narcotic Drugs and Psychotropic Substances",
        "Convention against Illicit Traffic in Narcotic Drugs and Psychotropic Substances",
    ),
    "hostages": ("International Convention against the Taking of Hostages",),
    "aircraft-offences": ("Convention on Offences and Certain Other Acts Committed on Board Aircraft",),
    "aircraft-seizure": ("Convention for the Suppression of Unlawful Seizure of Aircraft",),
    "civil-aviation-acts": (
        "Convention for the Suppression of Unlawful Acts against the Safety of Civil Aviation",
    ),
    "airports": (
        "Protocol for the Suppression of Unlawful Acts of Violence at Airports Serving International Civil Aviation",
    ),
    "protected-persons": (
        "Convention on the Prevention and Punishment of Crimes against Internationally Protected Persons, including"
        " Diplomatic Agents",
        "Convention on the Prevention and Punishment of Crimes against Internationally Protected Persons",
    ),
    "nuclear-material": ("Convention on the Physical Protection of Nuclear Material",),
    "sua": (
        "Convention for the Suppression of Unlawful Acts against the Safety of Maritime Navigation", "SUA Convention",
    ),
    "platforms": (
        "Protocol for the Suppression of Unlawful Acts against the Safety of Fixed Platforms Located on the"
        " Continental Shelf",
    ),
    "plastic-explosives": ("Convention on the Marking of Plastic Explosives for the Purpose of Detection",),
    "bombings": ("International Convention for the Suppression of Terrorist Bombings",),
    "financing": (
        "International Convention for the Suppression of the Financing of Terrorism",
        "Convention for the Suppression of the Financing of Terrorism",
    ),
    "nuclear-terrorism": (
        "International Convention for the Suppression of Acts of Nuclear Terrorism",
        "Convention for the Suppression of Acts of Nuclear Terrorism",
    ),
    "genocide": ("Convention on the Prevention and Punishment of the Crime of Genocide", "Genocide Convention"),
    "geneva-iii": (
        "Geneva Convention relative to the Treatment of Prisoners of War", "Third Geneva Convention",
    ),
    "geneva-iv": (
        "Geneva Convention relative to the Protection of Civilian Persons in Time of War", "Fourth Geneva Convention",
    ),
    "geneva-protocols": (
        "Protocols Additional to the Geneva Conventions of 12 August 1949",
        "Protocols Additional to the Geneva Conventions", "Additional Protocols thereto of 1977",
        "Additional Protocols I and II", "Additional Protocols to the Geneva Conventions", "Additional Protocols of 1977",
        "Additional Protocols of 8 June 1977", "First Additional Protocol to the Geneva Conventions",
    ),
    "geneva": ("Geneva Conventions of 12 August 1949", "Geneva Conventions of 1949", "Geneva Conventions"),
    "hague-property": (
        "Convention for the Protection of Cultural Property in the Event of Armed Conflict",
    ),
    "unesco-1970": (
        "Convention on the Means of Prohibiting and Preventing the Illicit Import, Export and Transfer of Ownership of"
        " Cultural Property",
    ),
    "diplomatic": ("Vienna Convention on Diplomatic Relations",),
    "consular": ("Vienna Convention on Consular Relations",),
    "privileges": ("Convention on the Privileges and Immunities of the United Nations",),
    "un-personnel-protocol": (
        "Optional Protocol to the Convention on the Safety of United Nations and Associated Personnel",
    ),
    "un-personnel": (
        "Convention on the Safety of United Nations and Associated Personnel",
        "Convention on the Safety of the United Nations and Associated Personnel",
    ),
    "rome-statute": ("Rome Statute of the International Criminal Court", "Rome Statute"),
    "icj-statute": ("Statute of the International Court of Justice",),
    "law-of-the-sea": (
        "United Nations Convention on the Law of the Sea", "UN Convention on the Law of the Sea",
    ),
    "solas": ("International Convention for the Safety of Life at Sea",),
    "search-and-rescue": ("International Convention on Maritime Search and Rescue",),
    "chicago": ("Convention on International Civil Aviation", "Chicago Convention"),
    "refugees": (
        "Convention relating to the Status of Refugees", "Convention Relating to the Status of Refugees",
        "Geneva Convention on the Status of Refugees", "Refugee Convention", "Refugees Convention",
    ),
    "refugees-protocol": ("Protocol relating to the Status of Refugees",),
    "child-armed-conflict": (
        "Optional Protocol to the Convention on the Rights of the Child on the Involvement of Children in Armed"
        " Conflict",
        "Optional Protocol to the Convention on the Rights of the Child on the Involvement of Children in Armed"
        " Conflicts",
        "Optional Protocol on the Involvement of Children in Armed Conflict",
    ),
    "child": (
        "Convention on the Rights of the Child", "United Nations Convention on the Rights of the Child",
        "Convention of the Rights of the Child",
    ),
    "cedaw": ("Convention on the Elimination of All Forms of Discrimination against Women",),
    "cerd": ("International Convention on the Elimination of All Forms of Racial Discrimination",),
    "iccpr": ("International Covenant on Civil and Political Rights",),
    "icescr": ("International Covenant on Economic, Social and Cultural Rights",),
    "torture-protocol": ("Optional Protocol to the Convention against Torture",),
    "torture": (
        "Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment",
        "Convention against Torture",
    ),
    "disabilities": ("Convention on the Rights of Persons with Disabilities",),
    "disappearance": (
        "International Convention for the Protection of All Persons from Enforced Disappearance",
    ),
    "climate": ("United Nations Framework Convention on Climate Change",),
    "kampala": (
        "African Union Convention for the Protection and Assistance of Internally Displaced Persons in Africa",
        "Kampala Convention",
    ),
    "ecowas-arms": (
        "ECOWAS Convention on Small Arms and Light Weapons, Their Ammunition and Other Related Materials",
        "Economic Community of West African States Convention on Small Arms and Light Weapons",
        "ECOWAS Convention on Small Arms and Light Weapons",
    ),
    "kinshasa": (
        "Central African Convention for the Control of Small Arms and Light Weapons, Their Ammunition and All Parts and"
        " Components That Can Be Used for Their Manufacture, Repair and Assembly",
        "Central African Convention for the Control of Small Arms and Light Weapons", "Kinshasa Convention",
    ),
}  # fmt: skip
