package hr.mentoring.demo;

import java.util.List;

/**
 * What one pair of the invented company talks about from the first meeting on.
 *
 * @param kit why the mentee is glad, goals soon, goals one day, the help hoped for, what was done so far, feedback
 * @param way the mentor's way, and what they are glad to be asked about
 * @param agenda goals, questions and readiness of the first meeting
 * @param laterAgenda the same of a later one
 * @param notes what stays of the first meeting, and of a later one
 * @param actions what the mentee does, and what the mentor does
 * @param done how the mentee's part went
 * @param whyNot why the mentor needs longer
 * @param advice two pieces of advice
 * @param outcome what became of the first
 * @param between something to read, work for an opinion, and the answer to it
 * @param thanks what the mentee thanks for
 */
record Conversation(
        List<String> kit,
        List<String> way,
        List<String> agenda,
        List<String> laterAgenda,
        List<String> notes,
        List<String> actions,
        String done,
        String whyNot,
        List<String> advice,
        String outcome,
        List<String> between,
        String thanks) {

    /** The conversations of the company; pairs take them in turn. */
    static final List<Conversation> ALL = List.of(
            new Conversation(
                    List.of(
                            "You went from the test bench to leading a team, and people still bring you their hardest faults.",
                            "Chair the pilot line review in autumn on my own.\nSay no to one thing a week.",
                            "A technical role with people around me, not a desk full of budgets.",
                            "Tell me what you let go of, and listen to my rehearsal once.",
                            "The facilitation course, two reviews as second chair, and a year with a mentor at school.",
                            "I want to hear what is not good. Plainly, and then give me a day."),
                    List.of(
                            "Nine years at the bench. I said no to my first team and yes to the second.",
                            "How I decided. Rather not the year of the reorganization."),
                    List.of(
                            "Agree on what the review has to show.",
                            "What did you wish you had known before your first one?",
                            "I bring last year's slides and the list of open faults."),
                    List.of(
                            "Rehearse the first five minutes.",
                            "How do I stop a discussion that goes in circles?",
                            "Three slides are ready; the two interviews are done, one of them was hard."),
                    List.of(
                            "Three slides, not twelve. The audience fears delays, not faults.",
                            "The opening works. Next: the moment when nobody answers."),
                    List.of("Cut the review to three slides", "Introduce my mentee to the head of production"),
                    "Three slides and a picture. It hurt.",
                    "She is on leave; I have written to her assistant.",
                    List.of(
                            "Begin with the decision you need, not with the history.",
                            "Say no in the meeting, not afterwards by mail."),
                    "I opened with the decision. We were done in twenty minutes.",
                    List.of(
                            "Ten minutes to read, and the third example is your pilot line.",
                            "The opening slide. Is the decision clear without me talking?",
                            "Yes. Take the logo off and make the number larger."),
                    "Thank you for telling me about your review that went wrong. I slept better before mine."),
            new Conversation(
                    List.of(
                            "You came from another field and never hid it. I would like to stop hiding that I studied history.",
                            "Write one proposal that is accepted.\nSpeak once in each monthly round.",
                            "Work where technology and people meet; I do not know the name of it yet.",
                            "Read my proposal as somebody who has to pay for it.",
                            "An evening course in finance and three proposals that went nowhere.",
                            "Negative feedback is welcome in writing first, then we talk."),
                    List.of(
                            "Teacher, then training, then operations. Each step looked like a step back.",
                            "Changing fields at forty, and what my family said."),
                    List.of(
                            "Find out why three proposals failed.",
                            "What do you look at first when a proposal reaches you?",
                            "I bring the weakest of the three, on purpose."),
                    List.of(
                            "Decide whether to send the fourth one.",
                            "Whom should I talk to before I send it?",
                            "The summary is half a page now. The numbers are not checked, as the figures came late."),
                    List.of(
                            "None of the three says who would be glad about it.",
                            "Send it after two conversations, not before."),
                    List.of(
                            "Rewrite the summary for somebody who has two minutes",
                            "Send an example that convinced me"),
                    "Half a page. My manager read it to the end.",
                    "The example is confidential until the quarter is over.",
                    List.of(
                            "Write down who loses something, and talk to them first.",
                            "Ask for a small amount the first time."),
                    "I talked to the two who would lose something. One of them now supports it.",
                    List.of(
                            "A chapter on why good ideas are refused; skip the beginning.",
                            "My half page. Would you read on?",
                            "I would. The second sentence could be the first."),
                    "Thank you for reading my worst proposal without laughing, and for the red pencil."),
            new Conversation(
                    List.of(
                            "People in your team stay. In mine they leave, and I would like to understand why.",
                            "Hold an honest conversation with each of my five people.\nDelegate the release plan.",
                            "Lead a larger team without losing the craft.",
                            "Play the difficult employee with me.",
                            "I have led for eight months. I read two books and used neither.",
                            "Tell me when I defend myself. I do, and I do not notice."),
                    List.of(
                            "I became a manager because nobody else wanted to. It took three years until I wanted to.",
                            "People who left, and what I learned too late."),
                    List.of(
                            "Prepare the first of the five conversations.",
                            "What do you do when somebody says nothing?",
                            "I have written down what I would like to say, and crossed out half of it."),
                    List.of(
                            "Look at the two conversations that went badly.",
                            "When is it right to let somebody go?",
                            "Four of five done. The fifth is postponed, because I am afraid of it."),
                    List.of(
                            "Silence is not agreement. Count to ten.",
                            "The fifth conversation comes first next week, before the easy ones."),
                    List.of("Hold the first two conversations", "Look up the questions I ask on the first day"),
                    "Both held. One was good, one was honest.",
                    "I found only half of them; the rest is in an old notebook at home.",
                    List.of("Ask what they would do in your place.", "Write down afterwards what you did not say."),
                    "It turned the conversation around. He had a better plan than I.",
                    List.of(
                            "A talk on listening, twelve minutes.",
                            "My notes for the fifth conversation. Too hard?",
                            "Not too hard, too long. Stop after the second point."),
                    "Thank you for playing the difficult employee so well that I was angry for an hour."),
            new Conversation(
                    List.of(
                            "You built something across three sites. I do not even know the people on my own floor.",
                            "Know ten people outside of my team by their work.\nTake part in one exchange with Pune.",
                            "Coordinate a project across sites.",
                            "Two introductions, and the courage to write to strangers.",
                            "I went to two company evenings and talked to the people I knew.",
                            "I am ready for it. If I am too shy, say so."),
                    List.of(
                            "Three sites in eleven years, and a language I still speak badly.",
                            "Working with people you see twice a year."),
                    List.of(
                            "Make a list of ten, and choose the first two.",
                            "What do you write to somebody you have never met?",
                            "I bring a list of seven; three are missing."),
                    List.of(
                            "Find out why nobody answers my second message.",
                            "How do you keep up an acquaintance without being a burden?",
                            "Six of ten. Two conversations were really good."),
                    List.of(
                            "Write about their work, not about yours.",
                            "Offer something small. The list becomes a habit, not a target."),
                    List.of(
                            "Write to the first two people on the list",
                            "Introduce my mentee to the site lead in Porto"),
                    "Both answered on the same day.",
                    "He changes his role this month; I will ask his successor.",
                    List.of("Ask for twenty minutes, and stop after eighteen.", "Say whom you asked before."),
                    "Both times they asked for more time themselves.",
                    List.of(
                            "On weak ties; the graph on page three is worth the rest.",
                            "My message to the team in Pune. Is it too formal?",
                            "A little. Leave out the first paragraph and send it."),
                    "Thank you for the introduction to Porto. It was one mail for you and a project for me."));
}
