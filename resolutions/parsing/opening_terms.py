"""The opening words of paragraphs, one term for what six languages write: `Opening`.

Each row of a language gives stems or phrases, separated by commas, of the words that stand for one term. The first in
the opening counts, of those that begin at one place the longest: "Reaffirms and recalls" is reaffirming, « Se
félicitant » is welcoming and « félicitant » commending. The stems are those of the words in `openings`.

A word stands for what the official English text of the same paragraph says most often: «рекомендует» is encouraging,
« prie instamment » urging.
"""

import re
from typing import Final

from resolutions.languages import ARABIC, CHINESE, ENGLISH, FRENCH, RUSSIAN, SPANISH, Language
from resolutions.terms import Opening

_ROWS: Final = {
    ENGLISH: """
        acting: acting, responding | affirming: affirm, confirm, reconfirm, maintain | appealing: appeal
        approving: approv, agree, concur, adopt | authorizing: authori
        bearing in mind: bearing, mindful, taking into, takes into, aware, conscious, guided
        calling upon: call | commending: commend, congratul, applaud, pays, paying
        concerned: concerned, alarmed, disturbed, distressed, shocked | condemning: condemn
        convinced: convinc, believ
        considering: having consid, having exam, having rec, having he, having stud, having rev, having disc, consider
        deciding: decid, resolves | declaring: declar | demanding: demand, insist, requir
        deploring: deplor | determined: determined, resolved, desir, wish | determining: determin, having det, find
        directing: direct, instruct, entrust | encouraging: encourag | endorsing: endors | establishing: establish
        expressing: express | extending: extend, renew, prolong | inviting: invit
        noting: not, taking note, takes note
        reaffirming: reaffirm | recalling: recall, having reg, referring | recognizing: recogni, acknowledg
        recommending: recommend | regretting: regret
        reiterating: reiterat, repeat, renews its, renewing its | rejecting: reject
        reminding: remind | requesting: request, ask
        stressing: stress, underlin, emphasi, re-emphasi, underscor, highlight | supporting: support
        terminating: terminat
        thanking: thank, appreciat | urging: urges, urging, exhort | warning: warn | welcoming: welcom
        other: being, notwithstanding""",
    FRENCH: """
        acting: agissant, répond | affirming: affirm, confirm, maintien | appealing: lance un appel, fait appel
        approving: approuv, convient, adopt | authorizing: autoris
        bearing in mind: gardant, ayant à l’esprit, ayant présent, tenant compte, conscient, guidé, sachant, prenant en
        calling upon: demand, engage, appel
        commending: félicit, saluant, salue, rend hommage, rendant hommage
        concerned: préoccup, inquiet, s’inquiét, alarm, craignant, affligé, troublé, ému, indigné
        condemning: condamn, réprouv
        considering: ayant exam, ayant ent, ayant ét, ayant re, ayant con, ayant disc, considér, considèr, estim
        convinced: convaincu, persuadé | deciding: décid | declaring: déclar, proclam
        demanding: exige, enjoint, requiert
        deploring: déplor | determined: résolu, désireux, soucieux, déterminé, disposé
        determining: constat, détermin
        directing: charge, ordonn, donne pour instruction, prescri | encouraging: encourag
        endorsing: fait sien, entérin, souscri | establishing: établi, crée
        expressing: exprim, se déclar, se dit, se disant, entend, sachant gré, sait gré
        extending: prorog, prolong
        inviting: invit | noting: not, prenant acte, prend acte, prenant note, prend note, ayant noté
        noting: ayant pris note, ayant pris acte, prenant également, prend également
        reaffirming: réaffirm | recalling: rappel
        recognizing: reconnai, reconnaî, donne acte, donnant acte
        recommending: recommand, préconis | regretting: regret
        reiterating: réitér, réitèr, renouvel, redi, demande de nouveau, demande à nouveau, demandant de nouveau
        reiterating: demandant à nouveau, exige de nouveau, exige à nouveau, prie de nouveau, prie à nouveau
        rejecting: rejet | requesting: prie, priant | stressing: soulign, insist, mettant l’accent, met l’accent
        supporting: appui, appuy, souten, soutien
        thanking: remerci, apprécia | urging: exhort, demande instamment, demandant instamment, prie instamment
        urging: priant instamment, engage instamment, engage vivement, invite instamment
        warning: mettant en garde, met en garde
        welcoming: se félicit, se réjoui, accueill""",
    SPANISH: """
        acting: actuando, respond | affirming: afirm, confirm, mantiene | appealing: hace un llamamiento
        approving: aprueba, aprob | authorizing: autoriz
        bearing in mind: teniendo, tiene presente, consciente, guiado
        calling upon: exhort, pide, pidiendo | commending: elogi, encomi, felicit, rinde, rindiendo
        concerned: preocupad, alarmad
        condemning: conden | considering: consider, examinad, habiendo, oído, recibido, escuchado, estimand
        convinced: convencid
        deciding: decid | declaring: declar | demanding: exig, requiere | deploring: deplor
        determined: resuelt, dese, determinad
        determining: determina, habiendo determinad | directing: encarg, encomiend | encouraging: alent, alient
        endorsing: hace suy, haciendo suy
        establishing: establec | expressing: expres | extending: prorrog | inviting: invit
        noting: toma nota, tomando nota, toma conoc, tomando conoc, observ, nota, hace notar, haciendo notar, señal
        reaffirming: reafirm | recalling: recordando, recuerda
        recognizing: reconoc | recommending: recom | regretting: lament
        reiterating: reiter | rejecting: rechaz | requesting: solicit
        stressing: subray, destac, recalc, pone de rel, poniendo de rel, resalt, insist | supporting: apoy
        thanking: agradec, aprecia | urging: insta | welcoming: acog, celebr""",
    RUSSIAN: """
        acting: действуя, откликаясь | affirming: заявляет о, удостоверя, сохраня | appealing: обращается
        approving: утвержда, соглаша | authorizing: уполномоч
        bearing in mind: памят, принимая во вним, принимает во вним, сознавая, осознавая, руководств
        calling upon: призыва | commending: высоко оцен, положительно оцен, воздавая, воздает
        concerned: обеспоко, озабоч, встревож
        condemning: осужда | considering: рассмотр, заслушав, счита, полага | convinced: убежд | deciding: постановл
        declaring: заявл | demanding: треб
        deploring: порица | determined: преисполнен, желая, будучи преисп | determining: определ | directing: поруча
        encouraging: поощр, рекоменд
        endorsing: одобр | establishing: учрежд | expressing: выраж | extending: продлева, возобновл
        inviting: предлага | noting: отмеча, принимает к св, принимая к св, констат
        noting: с обеспокоенностью отмеч, с глубокой обеспокоенностью отмеч, с озабоченностью отмеч
        recognizing: учитыва
        reaffirming: подтвержда, вновь подтвержда | recalling: ссыла, напомин | recognizing: призна
        regretting: сожале
        reiterating: повтор, вновь заявл, вновь призыва, вновь прос, вновь треб, вновь выраж, вновь обращ
        reiterating: вновь подчерк | rejecting: отверг | requesting: просит, запраш
        stressing: подчерк, обращая, обращает, особо отмеча, особо подчерк, выделя | supporting: поддерж, высказыва
        thanking: благодар, с признательностью | urging: настоятельно призыва
        urging: самым настоятельным образом призыва, самым решительным образом призыва
        welcoming: приветств, с удовлетворением отмеча""",
    ARABIC: """
        acting: يتصرف, يستجيب | affirming: يبقي | appealing: يناشد | approving: يوافق | authorizing: يأذن
        bearing in mind: يضع في, يسترشد
        calling upon: يدعو, يهيب | commending: يشيد, يثني, يهنئ | concerned: يساوره, القلق | condemning: يدين
        considering: نظر, درس, استمع, تلق, يرى | deciding: يقرر | declaring: يعلن | demanding: يطالب
        determined: يعقد العزم, يعتزم
        directing: يوعز | encouraging: يشجع | endorsing: يؤيد | expressing: يعرب, يبدي | extending: يمدد, يجدد
        noting: يحيط, يلاحظ | reaffirming: يؤكد من جديد, يؤكد مجددا, يعيد تأكيد, يعيد التأكيد
        recalling: يشير
        recognizing: يسلم, يعترف, يقر, يدرك, ينوه | recommending: يوصي | regretting: يأسف
        reiterating: يكرر, يكرر تأكيد | rejecting: يرفض
        reminding: يذكر | requesting: يطلب | stressing: يشدد, يسلط, يؤكد | supporting: يدعم, يؤيد تأييدا تاما
        urging: يحث
        welcoming: يرحب""",
    CHINESE: """
        acting: 根据, 采取行动, 回应 | affirming: 申明 | approving: 核可, 批准, 同意 | authorizing: 授权
        bearing in mind: 铭记, 念及, 考虑到, 遵循, 意识到
        calling upon: 促请, 吁请, 呼吁 | commending: 赞扬, 赞赏, 表示赞赏
        concerned: 关切
        condemning: 谴责, 斥责 | considering: 审议, 相信 | convinced: 确信, 深信 | deciding: 决定
        declaring: 宣布, 声明
        demanding: 要求 | deploring: 痛惜 | determined: 决心 | determining: 认定, 断定, 确定 | directing: 责成, 指示
        encouraging: 鼓励 | endorsing: 认可, 赞同 | expressing: 表示 | extending: 延长 | inviting: 邀请
        noting: 注意到, 表示注意到, 关切地注意到, 赞赏地注意到, 知悉, 指出 | reaffirming: 重申 | recalling: 回顾
        recognizing: 认识到, 承认, 确认, 肯定 | reiterating: 再次 | recommending: 建议 | regretting: 表示遗憾
        reminding: 提醒 | requesting: 请
        stressing: 强调, 着重, 特别指出, 重点指出 | supporting: 支持 | thanking: 表示感谢
        urging: 敦促 | welcoming: 欢迎, 欣见""",
}
_MARKS: Final = re.compile("[\u064b-\u0652\u0640]")  # vowel signs and the stroke that stretches a word


def term_of(opening: str, language: Language) -> Opening | None:
    """The term for the opening words of a paragraph; None where it has none."""
    words = " ".join(_MARKS.sub("", opening).replace("'", "’").lower().split())
    if not words:
        return None
    found = _PATTERNS[language].search(words)
    return _TERMS[language][found["stem"]] if found else Opening.OTHER


def _terms(rows: str) -> dict[str, Opening]:
    """The term that each stem stands for."""
    pairs = (row.partition(":") for line in rows.strip().splitlines() for row in line.split("|"))
    return {stem.strip(): Opening(term.strip()) for term, _, stems in pairs for stem in stems.split(",")}


def _pattern(stems: dict[str, Opening], language: Language) -> re.Pattern[str]:
    """A stem at the beginning of a word; Arabic joins "and" to it, Chinese has no words to begin."""
    begin = {CHINESE: "", ARABIC: r"(?<!\w)(?:و)?"}.get(language, r"(?<!\w)")
    longest = sorted(stems, key=len, reverse=True)
    return re.compile(f"{begin}(?P<stem>{'|'.join(map(re.escape, longest))})")


_TERMS: Final = {language: _terms(rows) for language, rows in _ROWS.items()}
_PATTERNS: Final = {language: _pattern(_TERMS[language], language) for language in _TERMS}
