"""The opening words of paragraphs ("Recalling", "Décide également", "особо отмечает"), for texts without italics.

The UN prints them in italics; plain texts and Chinese ones do not. The words below are those that stand in italics at
the head of the paragraphs of 2000-2026, in three rows for each language: words that may come before the verb
("strongly", "вновь"), the verb ("condemns", "осуждает"), words that may come after it ("also", "with concern").
"""

import re
from dataclasses import dataclass
from typing import Final

from resolutions.languages import ARABIC, CHINESE, ENGLISH, FRENCH, RUSSIAN, SPANISH, Language


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a language, single words or short phrases, those of a row separated by commas."""

    before: str
    verbs: str
    after: str


_WORDS: Final = {
    ENGLISH: Words(
        before="""again, also, being, continuing, deeply, expressly, firmly, fully, further, gravely, once again,
            remaining, remains, seriously, strongly, unequivocally, urgently, solemnly, therefore, keenly,
            particularly""",
        verbs="""acknowledges, acknowledging, acting, adopts, affirming, affirms, agreeing, agrees, alarmed,
            appeals, applauding, appreciates, appreciating, approves, approving, asks, authorises, authorizes,
            authorizing, aware, bearing in mind, believing, calling, calls, clarifies, commending, commends,
            concerned, concerning, concurring, concurs, condemning, condemns, confirming, confirms, congratulates,
            congratulating, conscious, considering, considers, continues, convinced, decides, declares,
            demanding, demands, deplores, deploring, desiring, desirous, determined, determines, determining,
            directs, distressed, disturbed, echoing, emphasises, emphasising, emphasizes, emphasizing, encouraged,
            encourages, encouraging, endorses, endorsing, establishes, exhorts, expects, expresses, expressing,
            extends, finds, guided, having adopted, having considered, having decided, having determined,
            having discussed,
            having examined, having heard, having met, having noted, having received, having regard, having reviewed,
            having studied, highlighting, highlights, hopes, insists, instructs, invites, inviting, looking forward,
            looks forward, maintains, mindful, noting, notes, paying tribute, pays tribute, re-emphasizes,
            re-emphasizing, reaffirming, reaffirms, realizing, recalling, recalls, recognises, recognising,
            recognizes, recognizing, recommends, reconfirms, referring, regrets, regretting, reiterates,
            reiterating, rejecting,
            rejects, reminding, reminds, renewing, renews, requesting, requests, requires, resolved, resolves,
            responding, shocked, stresses, stressing, supporting, supports, taking into account, taking into
            consideration, taking note, takes note, takes the view, terminates, thanking, thanks, underlines,
            underlining, underscores, underscoring, undertakes, urges, urging, warns, welcomes, welcoming, willing,
            wishing""",
        after="""also, further, once again, again, in particular, in this regard, on, upon, with appreciation,
            with approval, with concern, with deep concern, with grave concern, with interest, with regret, with
            satisfaction, with serious concern, its alarm, its appreciation, its concern, its condemnation, its deep
            concern, its determination, its full support, its grave concern, its gratitude, its intention, its
            readiness, its regret, its serious concern, its strong support, its support, alarm, appreciation,
            concern, deep concern, deep appreciation, grave concern, great concern, serious concern, strong concern,
            deeply, strongly""",
    ),
    FRENCH: Words(
        before="""demeurant, est, gravement, profondément, se déclarant, se déclare, se dit, se disant, toujours,
            vivement, à nouveau, de nouveau, également, extrêmement, fermement, particulièrement, résolument, une
            nouvelle fois""",
        verbs="""adresse un appel, affligé, apprenant, attend, ayant appris, ayant décidé, ayant étudié, ayant
            également examiné, ayant pris acte, ayant pris connaissance, ayant pris note, ayant présente à l’esprit,
            ayant présentes à l’esprit, comptant, compte sur, déterminé, donne pour instruction, donne pour
            instructions, gardant à l’esprit, indigné, lance un nouvel appel, lance un pressant appel, met l’accent,
            mettant l’accent, partageant, prenant également acte, prenant également note, prend également acte, prend
            également note, prescrit, prolonge, redisant, redit, requiert, s’associant, sait gré, se référant,
            transmet, troublé, ému,
            accueillant, accueille, adoptant, adopte, affirmant, affirme, agissant, alarmé, appelant,
            appelle, appréciant, approuvant, approuve, appuie, appuyant, autorise, ayant adopté, ayant à l’esprit,
            ayant considéré, ayant discuté, ayant entendu, ayant examiné, ayant noté, ayant présent à l’esprit, ayant
            reçu, charge, condamnant, condamne, confirmant, confirme, conscient, considérant, considère, constatant,
            constate, continue, convaincu, convient, craignant, demande, demandant, déclarant, déclare, décide,
            déplorant, déplore, désireux, détermine, disposé, donne acte, encourage, encourageant, engage, engageant,
            enjoint, entend, entérine, espère, estimant, estime, exhortant, exhorte, exige, exigeant, exprimant,
            exprime, fait appel, fait sien, fait sienne, fait siennes, félicitant, félicite, guidé, inquiet,
            insistant, insiste,
            invitant, invite, lance un appel, maintient, mettant, mettant en garde, note, notant, ordonne, persuadé,
            préconise, prenant acte, prenant en considération, prenant note, prend acte, prend note, préoccupé, prie,
            priant, proclame, proroge, rappelant, rappelle, réaffirmant, réaffirme, recommandant, recommande,
            reconnaissant, reconnaît, regrettant, regrette, réitérant, réitère, rejetant, rejette, remerciant,
            remercie, rend hommage, rendant hommage, renouvelant, renouvelle, répondant, résolu, réprouve, s’engage,
            s’inquiétant, sachant, saluant, salue, se félicitant, se félicite, se réjouissant, se réjouit,
            soulignant, souligne, souscrit, soutenant, soutient, tenant compte""",
        after="""à nouveau, avec insistance, avec intérêt, avec la plus grande fermeté, avec préoccupation, avec
            regret, avec satisfaction, avec inquiétude, ce faisant, de nouveau, dûment note, également, en outre, en
            particulier, en conséquence, énergiquement, favorablement, fermement, gravement, instamment, par
            ailleurs, par conséquent, profondément, préoccupé, alarmé, disposé, prêt,
            sa gratitude, sa préoccupation, sa profonde
            préoccupation, sa satisfaction, sa vive préoccupation, satisfaction, solennellement, son appui, son
            inquiétude, son intention, une fois de plus, vivement""",
    ),
    SPANISH: Words(
        before="""gravemente, habiendo, nuevamente, profundamente, sigue, sinceramente, solemnemente, todavía""",
        verbs="""acoge con agrado, acoge con beneplácito, acoge con satisfacción, acogiendo con agrado, acogiendo
            con beneplácito, acogiendo con satisfacción, actuando, afirma, afirmando, agradece, alentando, alienta,
            apoya, apoyando, apreciando, aprueba, autoriza, celebra, celebrando, condena, condenando, confirma,
            confirmando, consciente, considera, considerado, considerando, convencido, decide, declara, deplora,
            deplorando, deseando, deseoso, destaca, destacando, determina, determinado, determinando, elogia,
            elogiando, encarga, encomia, encomiando, encomienda, examinado, escuchado, estimando, exhorta, exhortando,
            exige, exigiendo, expresa, expresando, felicita, guiado, hace notar, hace suya, hace suyas, hace suyo,
            hace un llamamiento, haciendo notar, haciendo suya, insiste, insta, instando, invita, lamenta, lamentando,
            mantiene, nota, notando, observa, observando, oído, pide, pidiendo, pone de relieve, poniendo de relieve,
            preocupado, prorroga, reafirma, reafirmando, recalca, recalcando, rechaza, rechazando, recibido,
            recomienda, recomendando, reconoce, reconociendo, recordando, recuerda, reitera, reiterando, requiere,
            resalta, resaltando, respondiendo, resuelto, rinde homenaje, rindiendo homenaje, señala, señalando,
            solicita, solicitando, subraya, subrayando, tiene presente, teniendo en cuenta, teniendo presente,
            teniendo presentes, toma conocimiento,
            toma nota, tomando nota""",
        after="""además, asimismo, con aprecio, con beneplácito, con inquietud, con interés, con pesar, con
            preocupación, con profunda preocupación, con reconocimiento, con satisfacción, de nuevo, encarecidamente,
            enérgicamente, gran preocupación, grave preocupación, igualmente, nuevamente, preocupación, profunda
            preocupación, seria preocupación, su aprecio, su gratitud, su intención, su preocupación, su profunda
            preocupación, su reconocimiento, su grave preocupación, su apoyo, también, una vez más""",
    ),
    RUSSIAN: Words(
        before="""будучи, вновь, все еще, высоко, глубоко, далее, еще раз, настоятельно, особо, по-прежнему,
            положительно, полностью, решительно, самым решительным образом, самым настоятельным образом, серьезно, с
            интересом, с обеспокоенностью, с озабоченностью, с беспокойством, с глубокой обеспокоенностью, с глубокой
            озабоченностью, с признательностью, с сожалением, с удовлетворением, торжественно, также""",
        verbs="""благодарит, будучи преисполнен решимости, возобновляет, воздавая должное, воздает должное,
            встревожен, выделяет, выражает, выражая, высказывается, высказываясь, действуя, желая, заслушав,
            заявляет, заявляя, запрашивает, инициирует, констатирует, констатируя, напоминает, напоминая, обеспокоен,
            обращает внимание, обращает особое внимание, обращая особое внимание, обращается, обращаясь, обращая
            внимание, обязуется, одобряет, одобряя, озабочен, осознавая, определив, определяет, определяя, оценивает,
            оценивая, осуждает, осуждая, откликаясь, отмечает, отмечая, отвергает, отвергая, памятуя, повторяет,
            повторяя, подтверждает, подтверждая, поддерживает, поддерживая, подчеркивает, подчеркивая, поощряет,
            поощряя, поручает, порицает, постановляет, предлагает, предлагая, призывает, призывая, признает,
            признавая, принимает к сведению, принимает во внимание, принимая во внимание, принимая к сведению,
            приветствует, приветствуя, продлевает, просит, рассмотрев, рекомендует, рекомендуя, руководствуясь,
            соглашается, сожалеет, сожалея, сохраняет, ссылается, ссылаясь, считает, считая, требует, требуя,
            убежден, убежденный, уполномочивает, учитывает, учитывая, утверждает""",
        after="""в этой связи, вновь, далее, к сведению, особое внимание, свою обеспокоенность, свою
            озабоченность, свою признательность, свое намерение, обеспокоенность, озабоченность, серьезную
            обеспокоенность, серьезную озабоченность, глубокую обеспокоенность, глубокую озабоченность,
            признательность, сожаление, также, в частности, тревогу""",
    ),
    ARABIC: Words(
        before="وإذ, إذ, وقد, و",
        verbs="""يأذن, يأسف, يؤكد, يؤيد, يبدي, يبقي, يثني, يجدد, يحث, يحيط علما, يدرك, يدعم, يدعو, يدين, يذكر,
            يرحب, يرفض, يرى, يساوره القلق, يسترشد, يستجيب, يسلط الضوء, يسلم, يشجع, يشدد, يشيد, يشير, يضع في اعتباره,
            يضع في الاعتبار, يطالب, يطلب, يعترف, يعتزم, يعرب عن, يعقد العزم, يعلن, يعيد تأكيد, يعيد التأكيد, يقر,
            يقرر, يكرر, يكرر تأكيد, يكرر طلبه, يلاحظ, يمدد, يناشد, ينوه, يهنئ, يهيب, يواصل, يوافق, يوصي, يوعز, يتصرف,
            نظر, أجرى, درس, استمع, تلقى""",
        after="""أيضا, أيضاً, بالغ القلق, بالغ قلقه, بشدة, بقلق, بقوة, تأكيد, تقديره, القلق, القلق البالغ,
            اعتزامه, قلقه, قلقه البالغ, قلقه الشديد, كذلك, مجددا, مرة أخرى, مع التقدير, مع القلق, من جديد, علما""",
    ),
    CHINESE: Words(
        before="又, 还, 再次, 再度, 特别, 强烈, 坚决, 大力, 最强烈地, 仍然, 仍, 继续, 深为, 严重, 紧急, 进一步",
        verbs="""根据, 回顾, 回顾指出, 回应, 重申, 表示, 表示关切, 表示深为关切, 表示严重关切, 表示非常关切, 表示注意到,
            表示赞赏, 表示感谢, 表示打算, 表示支持, 表示遗憾, 表示震惊, 表示愿意, 欢迎, 欣见, 认识到, 意识到,
            强调, 强调指出, 着重, 着重指出, 特别指出, 重点指出, 指出, 认定, 断定, 确定, 确认, 确信, 深信, 相信,
            注意到, 关切地注意到, 赞赏地注意到, 满意地注意到, 遗憾地注意到, 知悉, 鼓励, 谴责, 斥责, 痛惜, 敦促,
            赞扬, 赞赏, 促请, 吁请, 呼吁, 要求, 请, 邀请, 审议了, 审议, 申明, 声明, 宣布, 铭记, 念及, 考虑到,
            肯定, 支持, 认可, 核可, 批准, 承认, 提醒, 遵循, 关切, 授权, 决定, 决心, 责成, 指示, 建议, 期待,
            同意, 赞同, 满意""",
        after="并重申, 并鼓励, 并欢迎, 并赞扬",
    ),
}
_ARABIC_MARKS: Final = "[\u064b-\u0652\u0640]*"  # vowel signs and the stroke that stretches a word


def opening_of(text: str, language: Language) -> str:
    """The opening words of a paragraph as printed, a prefix of `text`; "" where it begins with none that is known."""
    found = _PATTERNS[language].match(text)
    return found.group() if found else ""


def _pattern(language: Language) -> re.Pattern[str]:
    """Words before (any number), one verb, words after (any number); the longest of each row wins."""
    words = _WORDS[language]
    gap, end = ("", "") if language is CHINESE else (r"\s+", r"(?!\w)")
    before, verbs, after = (_any_of(row, language) for row in (words.before, words.verbs, words.after))
    return re.compile(rf"(?:{before}{gap})*{verbs}{end}(?:{gap}{after}{end})*", re.IGNORECASE)


def _any_of(row: str, language: Language) -> str:
    phrases = sorted({" ".join(phrase.split()) for phrase in row.split(",")}, key=len, reverse=True)
    return f"(?:{'|'.join(_spelled(phrase, language) for phrase in phrases)})"


def _spelled(phrase: str, language: Language) -> str:
    if language is ARABIC:
        return _ARABIC_MARKS.join(phrase.replace(" ", "\0")).replace("\0", r"\s+") + _ARABIC_MARKS
    return re.escape(phrase).replace(r"\ ", r"\s+").replace("’", "['’]")


_PATTERNS: Final = {language: _pattern(language) for language in _WORDS}
