"""The treaties that the Council names, as it names them in English; the first wording is the name that they go by.

Longer than other modules, as it is one list.
"""

# ruff: noqa: E501  (a wording, a line)

from typing import Final

NAMES: Final = {
    "npt": (
        "Treaty on the Non-Proliferation of Nuclear Weapons", "Treaty on Non-Proliferation of Nuclear Weapons",
        "Treaty on the Non-proliferation of Nuclear Weapons", "Nuclear Non-Proliferation Treaty",
        "Non-Proliferation Treaty", "NPT",
    ),
    "ctbt": (
        "Comprehensive Nuclear-Test-Ban Treaty", "Comprehensive Nuclear Test Ban Treaty",
        "Comprehensive Nuclear Test-Ban Treaty", "CTBT",
    ),
    "cwc": (
        "Convention on the Prohibition of the Development, Production, Stockpiling and Use of Chemical Weapons and on"
        " Their Destruction",
        "Convention on the Prohibition of the Development, Production, Stockpiling and Use of Chemical Weapons",
        "Chemical Weapons Convention", "CWC",
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
        "UN Convention against Transnational Organized Crime", "Palermo Convention", "UNTOC Convention", "UNTOC",
    ),
    "untoc-protocols": ("Protocols to the United Nations Convention against Transnational Organized Crime",),
    "trafficking-protocol": (
        "Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children",
        "Protocol to Prevent, Suppress and Punish Trafficking in Persons Especially Women and Children",
    ),
    "smuggling-protocol": (
        "Protocol against the Smuggling of Migrants by Land, Sea and Air", "Protocol against the Smuggling of Migrants",
    ),
    "firearms-protocol": (
        "Protocol against the Illicit Manufacturing of and Trafficking in Firearms, Their Parts and Components and"
        " Ammunition",
        "Protocol against the Illicit Manufacturing of and Trafficking in Firearms",
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
    "nuclear-material": (
        "Convention on the Physical Protection of Nuclear Material", "Convention on the Physical Protection of Nuclear Materials",
        "Convention on Physical Protection of Nuclear Materials",
    ),
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
    "rome-statute": ("Rome Statute of the International Criminal Court", "Rome Statute", "Statute of the International Criminal Court"),
    "icj-statute": ("Statute of the International Court of Justice",),
    "law-of-the-sea": (
        "United Nations Convention on the Law of the Sea", "UN Convention on the Law of the Sea", "UNCLOS",
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
    "child-protocols": ("Optional Protocols to the Convention on the Rights of the Child",),
    "cedaw-protocol": (
        "Optional Protocol to the Convention on the Elimination of All Forms of Discrimination against Women",
    ),
    "cedaw": ("Convention on the Elimination of All Forms of Discrimination against Women",),
    "cerd": ("International Convention on the Elimination of All Forms of Racial Discrimination",),
    "iccpr": ("International Covenant on Civil and Political Rights", "ICCPR"),
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
    "climate": ("United Nations Framework Convention on Climate Change", "UNFCCC"),
    "kampala": (
        "African Union Convention for the Protection and Assistance of Internally Displaced Persons in Africa",
        "African Union Convention of 29 October 2009, on the Protection and Assistance of internally displaced persons in"
        " Africa",
        "Kampala Convention",
    ),
    "ecowas-arms": (
        "ECOWAS Convention on Small Arms and Light Weapons, Their Ammunition and Other Related Materials",
        "Economic Community of West African States Convention on Small Arms and Light Weapons",
        "ECOWAS Convention on Small Arms and Light Weapons, Their Ammunition and Other Associated Materials",
        "ECOWAS Convention on Small Arms and Light Weapons",
    ),
    "kinshasa": (
        "Central African Convention for the Control of Small Arms and Light Weapons, Their Ammunition and All Parts and"
        " Components That Can Be Used for Their Manufacture, Repair and Assembly",
        "Central African Convention for the Control of Small Arms and Light Weapons", "Kinshasa Convention",
    ),
    "disengagement": (
        "Agreement on Disengagement between Israeli and Syrian Forces",
        "Disengagement of Forces Agreement between Israel and the Syrian Arab Republic",
        "Disengagement of Forces Agreement", "Disengagement Agreement",
    ),
    "armistices": ("General Armistice Agreements", "Armistice Agreements"),
    "armistice-egypt": (
        "General Armistice Agreement between Egypt and Israel", "Egyptian-Israel General Armistice Agreement",
        "Egyptian-Israeli General Armistice Agreement",
    ),
    "armistice-jordan": (
        "General Armistice Agreement between Israel and Jordan", "Israel-Jordan General Armistice Agreement",
    ),
    "armistice-lebanon": (
        "General Armistice Agreement between Israel and Lebanon", "Israeli-Lebanese General Armistice Agreement",
        "Lebanese-Israeli Armistice Agreement",
    ),
    "armistice-syria": (
        "General Armistice Agreement between Israel and Syria", "Israel-Syrian General Armistice Agreement",
        "Israeli-Syrian General Armistice Agreement",
    ),
    "bosnia": ("General Framework Agreement for Peace in Bosnia and Herzegovina",),
    "algiers": ("Algiers Agreements",),
    "algiers-ceasefire": (
        "Agreement on Cessation of Hostilities between the Government of the Federal Democratic Republic of Ethiopia and"
        " the Government of the State of Eritrea",
        "Agreement on Cessation of Hostilities of 18 June 2000",
        "Agreement on the Cessation of Hostilities of 18 June 2000",
    ),
    "algiers-peace": (
        "Agreement between the Government of the State of Eritrea and the Government of the Federal Democratic Republic"
        " of Ethiopia",
        "Comprehensive Peace Agreement between the Government of the State of Eritrea and the Government of the Federal"
        " Democratic Republic of Ethiopia",
        "Peace Agreement of 12 December 2000", "Peace Agreement signed by the parties on 12 December 2000",
    ),
    "lusaka-ceasefire": ("Lusaka Ceasefire Agreement",),
    "croatia-yugoslavia": (
        "Agreement on Normalization of Relations between the Republic of Croatia and the Federal Republic of Yugoslavia",
        "Agreement on Normalization of Relations",
    ),
    "east-timor": ("Agreement between Indonesia and Portugal on the question of East Timor",),
    "cambodia": (
        "Agreement on a Comprehensive Political Settlement of the Cambodia Conflict",
        "agreements for a comprehensive political settlement of the Cambodia conflict", "Paris Agreements",
    ),
    "italy-peace": ("Treaty of Peace with Italy", "Peace Treaty with Italy"),
    "trieste-regime": (
        "Instrument for the Provisional Regime of the Free Territory of Trieste",
        "instrument for the provisional régime of the Free Territory of Trieste",
    ),
    "trieste-statute": (
        "Permanent Statute of the Free Territory of Trieste", "Permanent Statute for the Free Territory of Trieste",
        "Statute for the Free Territory of Trieste",
    ),
    "trieste-port": (
        "Instrument for the Free Port of Trieste", "instrument for the Free Port of Trieste",
    ),
    "kuwait-minutes": (
        "Agreed Minutes between the State of Kuwait and the Republic of Iraq regarding the Restoration of Friendly"
        " Relations, Recognition and Related Matters",
    ),
    "world-heritage": (
        "Convention concerning the Protection of the World Cultural and Natural Heritage",
    ),
    "sudan-cooperation": (
        "Agreements on Cooperation and Security Arrangements", "Cooperation Agreements of 27 September 2012",
    ),
    "cyprus-guarantee": ("Treaty of Guarantee",),
    "great-lakes": (
        "Pact on Security, Stability and Development in the Great Lakes Region",
        "Pact on Security, Stability and Development for the Great Lakes Region",
    ),
    "nairobi": ("Nairobi Protocol",),
    "sudan-border-mission": (
        "Agreement on the Border Monitoring Support Mission between the Government of the Sudan and the Government of"
        " South Sudan",
        "Agreement on the Border Monitoring Support Mission between the Government of Sudan and the Government of South"
        " Sudan",
        "Agreement on the Border Monitoring Support Mission",
    ),
    "sudan-border-security": (
        "Agreement between the Government of the Sudan and the Government of Southern Sudan on Border Security and the"
        " Joint Political and Security Mechanism",
        "Agreement between the Government of the Sudan and the Government of South Sudan on Border Security",
        "Agreement between the Government of the Sudan and the Government of Southern Sudan on Border Security",
    ),
    "hague-conventions": ("Hague Conventions of 1899 and 1907",),
    "hague-iv": ("Hague Convention (IV) respecting the Laws and Customs of War on Land", "Hague Convention of 1907"),
    "hague-regulations": (
        "Hague Regulations respecting the Laws and Customs of War on Land", "Hague Regulations",
    ),
    "oau-refugees": (
        "Convention of the Organization of African Unity governing the specific aspects of refugee problems in Africa",
        "OAU Convention Governing the Specific Aspects of Refugee Problems in Africa",
        "Convention Governing the Specific Aspects of Refugee Problems in Africa",
    ),
    "african-child": ("African Charter on the Rights and Welfare of the Child",),
    "african-democracy": ("African Charter on Democracy, Elections and Governance",),
    "maputo": (
        "Protocol to the African Charter on Human and Peoples' Rights on the Rights of Women in Africa",
        "Maputo Protocol",
    ),
    "african-union": ("Constitutive Act of the African Union", "Constitutive Act of the AU"),
    "iaea-statute": ("Statute of the International Atomic Energy Agency", "IAEA Statute"),
    "paris": ("Paris Agreement",),
    "port-state": (
        "Agreement on Port State Measures to Prevent, Deter and Eliminate Illegal, Unreported and Unregulated Fishing",
    ),
    "health": ("International Health Regulations (2005)", "International Health Regulations"),
    "child-labour": (
        "Convention No. 182 on the Prohibition and Immediate Action for the Elimination of the Worst Forms of Child"
        " Labour",
        "Convention No. 182 on the Elimination of the Worst Forms of Child Labour",
    ),
    "mines-protocol": ("Protocol on Prohibitions or Restrictions on the Use of Mines, Booby-Traps and Other Devices",),
    "residual-court": (
        "Agreement between the United Nations and the Government of Sierra Leone on the Establishment of a Residual"
        " Special Court for Sierra Leone",
        "Residual Special Court for Sierra Leone Agreement",
    ),
    "lebanon-tribunal": (
        "Agreement between the United Nations and the Lebanese Republic on the establishment of a Special Tribunal for"
        " Lebanon",
    ),
}  # fmt: skip
