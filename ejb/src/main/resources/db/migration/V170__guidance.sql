-- Short texts at the right moment, which administrators may change, order, translate, add and hide. A text that came with
-- the product has a code, under which its first wording is kept beside it, to be restored.
create sequence guidance_text_seq start with 150 increment by 50;

create table guidance_text (
    id       bigint        not null primary key,
    version  integer       not null,
    code     varchar(60),
    moment   varchar(20)   not null,
    side     varchar(10)   not null,
    place    integer       not null,
    hidden   boolean       not null,
    title_en varchar(120)  not null,
    body_en  varchar(1000) not null,
    title_de varchar(120)  not null,
    body_de  varchar(1000) not null,
    constraint guidance_text_code_unique unique (code)
);
create index guidance_text_moment on guidance_text (moment, side, place);

-- As the texts came with the product.
create table guidance_default (
    code     varchar(60)   not null primary key,
    title_en varchar(120)  not null,
    body_en  varchar(1000) not null,
    title_de varchar(120)  not null,
    body_de  varchar(1000) not null
);

-- Who has put which moment away; it does not come back, the next one does.
create sequence guidance_put_away_seq start with 50 increment by 50;

create table guidance_put_away (
    id        bigint       not null primary key,
    person_id bigint       not null,
    occasion  varchar(100) not null,
    put_at    timestamp(6) not null,
    constraint guidance_put_away_unique unique (person_id, occasion)
);

-- Courses, communities and readings.
create sequence library_entry_seq start with 150 increment by 50;

create table library_entry (
    id       bigint        not null primary key,
    version  integer       not null,
    kind     varchar(20)   not null,
    hidden   boolean       not null,
    title_en varchar(120)  not null,
    body_en  varchar(1000) not null,
    title_de varchar(120)  not null,
    body_de  varchar(1000) not null,
    link     varchar(1000)
);

create table library_entry_competency (
    entry_id      bigint not null references library_entry (id) on delete cascade,
    competency_id bigint not null references competency (id),
    primary key (entry_id, competency_id)
);
create index library_entry_competency_competency on library_entry_competency (competency_id);

insert into guidance_text (id, version, code, moment, side, place, hidden, title_en, body_en, title_de, body_de) values
    (1, 0, 'first-mentee-1', 'FIRST_MEETING', 'MENTEE', 1, false,
     'Let yourself be known',
     'Before you ask for anything, say who you are: where you come from, what you like doing, what you are proud of. Someone who knows you gives better advice than someone who knows your question.',
     'Sich kennen lernen lassen',
     'Bevor Sie um etwas bitten, sagen Sie, wer Sie sind: woher Sie kommen, was Sie gern tun, worauf Sie stolz sind. Wer Sie kennt, rät besser als jemand, der nur Ihre Frage kennt.'),
    (2, 0, 'first-mentee-2', 'FIRST_MEETING', 'MENTEE', 2, false,
     'Support, not miracles',
     'A mentor thinks along, opens a view and sometimes a door. The steps stay yours. Decide which first step you would dare with somebody at your side.',
     'Unterstützung, keine Wunder',
     'Eine Mentorin, ein Mentor denkt mit, öffnet einen Blick und manchmal eine Tür. Die Schritte bleiben Ihre. Überlegen Sie, welchen ersten Schritt Sie mit jemandem an Ihrer Seite wagen würden.'),
    (3, 0, 'first-mentee-3', 'FIRST_MEETING', 'MENTEE', 3, false,
     'Something to give',
     'You have more to offer than you may think: a view from elsewhere, a skill, a hand with a tool, a book. Ask early what would be of use.',
     'Etwas zu geben',
     'Sie haben mehr zu bieten, als Sie vielleicht denken: einen Blick von anderswo, eine Fertigkeit, Hilfe bei einem Werkzeug, ein Buch. Fragen Sie früh, was nützlich wäre.'),
    (4, 0, 'first-mentor-1', 'FIRST_MEETING', 'MENTOR', 1, false,
     'Listen first',
     'The first meeting belongs to the one who learns. Ask what a good year would look like, and resist the first answer that comes to your mind.',
     'Zuerst zuhören',
     'Das erste Treffen gehört der Person, die lernt. Fragen Sie, wie ein gutes Jahr aussähe, und widerstehen Sie der ersten Antwort, die Ihnen einfällt.'),
    (5, 0, 'first-mentor-2', 'FIRST_MEETING', 'MENTOR', 2, false,
     'Say what you can give',
     'How much time, which hours, by which means, and what you would rather leave out: said once at the beginning, it spares both of you guessing.',
     'Sagen, was Sie geben können',
     'Wie viel Zeit, zu welchen Stunden, auf welchem Weg, und was Sie lieber auslassen: einmal am Anfang gesagt, erspart es beiden das Raten.'),
    (6, 0, 'meeting-mentee-1', 'BEFORE_MEETING', 'MENTEE', 1, false,
     'One goal, said first',
     'Name the one thing that should be clearer after this meeting, and begin with it. What does not fit today makes the next agenda.',
     'Ein Ziel, gleich zu Beginn',
     'Benennen Sie das eine, das nach diesem Treffen klarer sein soll, und beginnen Sie damit. Was heute nicht passt, wird die nächste Agenda.'),
    (7, 0, 'meeting-mentee-2', 'BEFORE_MEETING', 'MENTEE', 2, false,
     'Bring back what became of it',
     'Tell what you did with the last advice, even if you set it aside or it went wrong. That is what makes the next one better.',
     'Erzählen, was daraus wurde',
     'Erzählen Sie, was Sie mit dem letzten Rat gemacht haben, auch wenn Sie ihn beiseitegelegt haben oder er schiefging. Das macht den nächsten besser.'),
    (8, 0, 'meeting-mentee-3', 'BEFORE_MEETING', 'MENTEE', 3, false,
     'A new question',
     'Bring a question that you have not asked anybody yet. The old ones will come up by themselves.',
     'Eine neue Frage',
     'Bringen Sie eine Frage mit, die Sie noch niemandem gestellt haben. Die alten kommen von selbst.'),
    (9, 0, 'meeting-mentor-1', 'BEFORE_MEETING', 'MENTOR', 1, false,
     'A question instead of an answer',
     'Before you advise, ask what was tried already and what got in the way. Often the answer is in the telling.',
     'Eine Frage statt einer Antwort',
     'Fragen Sie, bevor Sie raten, was schon versucht wurde und woran es hing. Oft liegt die Antwort im Erzählen.'),
    (10, 0, 'meeting-mentor-2', 'BEFORE_MEETING', 'MENTOR', 2, false,
     'Praise and criticism, both exact',
     'Say one thing that was good and one that could be better, each with a moment you both remember.',
     'Lob und Kritik, beides genau',
     'Nennen Sie etwas, das gut war, und etwas, das besser ginge, jeweils mit einem Augenblick, an den Sie beide sich erinnern.'),
    (11, 0, 'meeting-mentor-3', 'BEFORE_MEETING', 'MENTOR', 3, false,
     'Tell of a mistake of yours',
     'What went wrong for you, and what you did next, is worth more than a success. It also makes it easier to be honest with you.',
     'Von einem eigenen Fehler erzählen',
     'Was bei Ihnen schiefging und was Sie dann taten, ist mehr wert als ein Erfolg. Es macht es auch leichter, mit Ihnen ehrlich zu sein.'),
    (12, 0, 'silence-mentee-1', 'SILENCE', 'MENTEE', 1, false,
     'It has been quiet',
     'That happens, and nobody holds it against you. A short word is enough: where you are, and two times at which you could talk.',
     'Es ist still geworden',
     'Das kommt vor, und niemand nimmt es Ihnen übel. Ein kurzes Wort genügt: wo Sie stehen, und zwei Zeiten, zu denen Sie sprechen könnten.'),
    (13, 0, 'silence-mentor-1', 'SILENCE', 'MENTOR', 1, false,
     'A small sign',
     'Your mentee may think that you are too busy. One line, or something worth reading, shows that the door is open.',
     'Ein kleines Zeichen',
     'Vielleicht glaubt man, Sie hätten zu viel zu tun. Eine Zeile, oder etwas Lesenswertes, zeigt, dass die Tür offen ist.'),
    (14, 0, 'review-mentee-1', 'REVIEW', 'MENTEE', 1, false,
     'Look back before you look on',
     'What has changed since you began, and what made it change? Say it to each other before you decide what comes next. Changing what you agreed is no failure.',
     'Erst zurückschauen',
     'Was hat sich verändert, seit Sie begonnen haben, und wodurch? Sagen Sie es einander, bevor Sie entscheiden, was kommt. Eine Vereinbarung zu ändern ist kein Scheitern.'),
    (15, 0, 'review-mentor-1', 'REVIEW', 'MENTOR', 1, false,
     'Is it still worth your time?',
     'You may say what works for you and what does not. Adjust the rhythm, the subject or the end; nobody has to pretend.',
     'Lohnt es Ihre Zeit noch?',
     'Auch Sie dürfen sagen, was für Sie passt und was nicht. Ändern Sie den Takt, das Thema oder das Ende; niemand muss so tun als ob.'),
    (16, 0, 'ending-mentee-1', 'ENDING', 'MENTEE', 1, false,
     'Pass it on',
     'Somebody gave you their time. One day you can give it to somebody else: what you can explain, you have learned.',
     'Geben Sie es weiter',
     'Jemand hat Ihnen Zeit geschenkt. Eines Tages können Sie sie weiterschenken: Was Sie erklären können, haben Sie gelernt.'),
    (17, 0, 'ending-mentor-1', 'ENDING', 'MENTOR', 1, false,
     'Say what you take with you',
     'Tell your mentee one thing that you learned from them. It is the thanks that is least expected.',
     'Sagen, was Sie mitnehmen',
     'Nennen Sie eines, das Sie selbst gelernt haben. Mit diesem Dank wird am wenigsten gerechnet.'),
    (18, 0, 'unmatched-mentee-1', 'UNMATCHED', 'MENTEE', 1, false,
     'No mentor yet is not no',
     'It says something about places and rules, not about you. Keep your profile open for a wider range of people, and use the time: others with your wishes, a course, a community.',
     'Noch niemand heißt nicht niemand',
     'Es sagt etwas über Plätze und Regeln, nicht über Sie. Lassen Sie Ihr Profil für mehr Menschen offen, und nutzen Sie die Zeit: andere mit Ihren Wünschen, ein Kurs, eine Gemeinschaft.');

insert into library_entry (id, version, kind, hidden, title_en, body_en, title_de, body_de, link) values
    (1, 0, 'COMMUNITY', false, 'Toastmasters International', 'Clubs in many towns and companies in which people practice speaking in front of others, and kindly tell each other how it was.', 'Toastmasters International', 'Clubs in vielen Städten und Unternehmen, in denen man das Sprechen vor anderen übt und einander freundlich sagt, wie es war.', 'https://www.toastmasters.org'),
    (2, 0, 'COURSE', false, 'MIT OpenCourseWare', 'Lectures and exercises of a university, free and without enrollment, from engineering to negotiation.', 'MIT OpenCourseWare', 'Vorlesungen und Übungen einer Universität, frei und ohne Anmeldung, vom Ingenieurwesen bis zum Verhandeln.', 'https://ocw.mit.edu'),
    (3, 0, 'COURSE', false, 'OpenLearn', 'Free short courses of the Open University, among them many for finding or changing ones way at work.', 'OpenLearn', 'Freie Kurzkurse der Open University, darunter viele, um den eigenen Weg im Beruf zu finden oder zu ändern.', 'https://www.open.edu/openlearn'),
    (4, 0, 'COURSE', false, 'openHPI', 'Free courses on digital technology with exercises and a forum, in German and English.', 'openHPI', 'Freie Kurse zu digitaler Technik mit Übungen und Forum, auf Deutsch und Englisch.', 'https://open.hpi.de'),
    (5, 0, 'COURSE', false, 'Elements of AI', 'A free introduction to artificial intelligence for everybody, without programming.', 'Elements of AI', 'Eine freie Einführung in künstliche Intelligenz für alle, ohne Programmieren.', 'https://www.elementsofai.com'),
    (6, 0, 'COMMUNITY', false, 'The Carpentries', 'Volunteers who teach working with data and code to people who do something else for a living.', 'The Carpentries', 'Freiwillige, die Menschen aus anderen Berufen den Umgang mit Daten und Programmen beibringen.', 'https://carpentries.org'),
    (7, 0, 'COMMUNITY', false, 'Exercism', 'Exercises in many programming languages, with volunteers who read your solution and comment on it.', 'Exercism', 'Übungen in vielen Programmiersprachen, mit Freiwilligen, die Ihre Lösung lesen und kommentieren.', 'https://exercism.org'),
    (8, 0, 'COMMUNITY', false, 'OWASP chapters', 'Open meetings about the security of software in many cities, and guides that are written together.', 'OWASP-Gruppen vor Ort', 'Offene Treffen zur Sicherheit von Software in vielen Städten, und gemeinsam geschriebene Leitfäden.', 'https://owasp.org'),
    (9, 0, 'COURSE', false, 'Learn German with Deutsche Welle', 'Free German courses for every level, with texts and videos from everyday life and work.', 'Deutsch lernen mit der Deutschen Welle', 'Freie Deutschkurse für jede Stufe, mit Texten und Videos aus Alltag und Beruf.', 'https://learngerman.dw.com'),
    (10, 0, 'COURSE', false, 'BBC Learning English', 'Short lessons, talks and videos in English, some of them about work.', 'BBC Learning English', 'Kurze Lektionen, Gespräche und Videos auf Englisch, manche davon über den Beruf.', 'https://www.bbc.co.uk/learningenglish'),
    (11, 0, 'READING', false, 'Plain English guides', 'Short guides to writing so that one reading is enough.', 'Leitfäden für klares Englisch', 'Kurze Leitfäden, um so zu schreiben, dass einmal Lesen genügt.', 'https://www.plainenglish.co.uk'),
    (12, 0, 'READING', false, 'The Scrum Guide', 'A well-known way of working in short steps, described by its authors in a few pages, in many languages.', 'The Scrum Guide', 'Eine bekannte Arbeitsweise in kurzen Schritten, von ihren Verfassern auf wenigen Seiten beschrieben, in vielen Sprachen.', 'https://scrumguides.org'),
    (13, 0, 'READING', false, 'Program on Negotiation', 'Essays and reports about negotiating and settling disputes, from a law school.', 'Program on Negotiation', 'Aufsätze und Berichte über Verhandeln und das Beilegen von Streit, aus einer juristischen Fakultät.', 'https://www.pon.harvard.edu'),
    (14, 0, 'COURSE', false, 'SDG Academy', 'Free university courses on sustainability, energy, cities and health.', 'SDG Academy', 'Freie Hochschulkurse zu Nachhaltigkeit, Energie, Städten und Gesundheit.', 'https://sdgacademy.org'),
    (15, 0, 'READING', false, 'European Agency for Safety and Health at Work', 'Facts and guides on safe and healthy work, also on pressure and exhaustion.', 'Europäische Agentur für Sicherheit und Gesundheitsschutz am Arbeitsplatz', 'Fakten und Leitfäden zu sicherer und gesunder Arbeit, auch zu Druck und Erschöpfung.', 'https://osha.europa.eu'),
    (16, 0, 'COMMUNITY', false, 'SCORE', 'Experienced business people who advise founders of small companies, free of charge.', 'SCORE', 'Erfahrene Geschäftsleute, die Gründerinnen und Gründern kleiner Unternehmen kostenlos raten.', 'https://www.score.org'),
    (17, 0, 'COMMUNITY', false, 'A learning circle of your own', 'Three to six people with the same wish meet every other week; each brings one case, the others ask before they advise. HR helps to find a room and people.', 'Ein eigener Lernkreis', 'Drei bis sechs Menschen mit demselben Wunsch treffen sich alle zwei Wochen; jede und jeder bringt einen Fall mit, die anderen fragen, bevor sie raten. Die Personalabteilung hilft, Raum und Leute zu finden.', null),
    (18, 0, 'READING', false, 'Your own working diary', 'Ten minutes each Friday: what went well, what did not, what you will try. After two months it tells you more than a book.', 'Ein eigenes Arbeitstagebuch', 'Zehn Minuten jeden Freitag: was gut lief, was nicht, was Sie versuchen. Nach zwei Monaten sagt es Ihnen mehr als ein Buch.', null);

insert into library_entry_competency (entry_id, competency_id) values
    (1, 17), (1, 57), (1, 16), (2, 49), (2, 41), (2, 10), (2, 35), (3, 56), (3, 61), (3, 34), (3, 58), (4, 41),
    (4, 45), (4, 43), (4, 42), (5, 44), (6, 43), (6, 41), (6, 22), (6, 53), (7, 41), (7, 42), (8, 45), (9, 24),
    (10, 23), (11, 19), (12, 26), (12, 25), (13, 10), (13, 9), (14, 55), (15, 54), (15, 60), (16, 40), (16, 38),
    (16, 34), (17, 1), (17, 3), (17, 15), (17, 13), (17, 27), (18, 56), (18, 58), (18, 57);

insert into guidance_default (code, title_en, body_en, title_de, body_de)
    select code, title_en, body_en, title_de, body_de from guidance_text;
