package hr.mentoring.demo;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** What the people of the invented company write to each other. */
final class Phrases {

    private static final Map<String, String[]> GOALS = Map.ofEntries(
            Map.entry(
                    "presenting",
                    goal(
                            "Speak at the spring customer day without a script",
                            "Rehearse twice with you, film the second one",
                            "I give the talk, and two colleagues say they understood it")),
            Map.entry(
                    "confidence",
                    goal(
                            "Say what I think in the weekly review",
                            "Prepare one point each week and raise it",
                            "Six weeks in a row, without being asked")),
            Map.entry(
                    "career-planning",
                    goal(
                            "Know which of three paths I want to take",
                            "Talk to one person on each path and write down what I learn",
                            "A page that I would show my manager")),
            Map.entry(
                    "leading-first-team",
                    goal(
                            "Lead the pilot line team through its first quarter",
                            "Weekly notes on what worked, discussed with you",
                            "The team says in its retrospective what it expects of me")),
            Map.entry(
                    "delegating",
                    goal(
                            "Hand over the release planning by summer",
                            "List what only I can do, give away the rest",
                            "I take two weeks off and nobody calls")),
            Map.entry(
                    "giving-feedback",
                    goal(
                            "Give plain feedback within a week, not at year's end",
                            "Practice the hard ones with you first",
                            "Three conversations held, one of them hard")),
            Map.entry(
                    "stakeholders",
                    goal(
                            "Win Production over for the new test bench",
                            "Map who decides and what they fear",
                            "A signed budget for the first bench")),
            Map.entry(
                    "networking",
                    goal(
                            "Know ten people outside of my site by name and work",
                            "Two introductions a month",
                            "I can name whom to ask for five kinds of problem")),
            Map.entry(
                    "priorities",
                    goal(
                            "Finish what I start",
                            "A short list on Monday, a look back on Friday",
                            "Two of three items done, eight weeks in a row")));
    private static final String[] ANY = goal(
            "Get clearly better at what I came for",
            "One small piece of work each month, critiqued by you",
            "You and I both see the difference in the last piece");
    private static final List<String> FREQUENCIES = List.of(
            "An hour every four weeks, and a short message when something is stuck.",
            "Forty-five minutes every two weeks for the first three months, then monthly.",
            "Every third Thursday, an hour; we skip it if neither of us has a question.");
    private static final List<String> STYLES = List.of(
            "Plain. I would rather hear it from you than find out later.",
            "Questions before advice, please; and say so when you would do it differently.",
            "Direct on the work, patient with the person.");
    private static final List<String> ANSWERS = List.of(
            "This is good. I moved our meetings to every four weeks, since that is what I can promise.",
            "I have added what I would like to learn from you, so that it is not a one-way street.",
            "One goal less, and sharper; we can always add the second in summer.");
    private static final List<String> OCCASIONS = List.of(
            "When the line stood still in March,",
            "Before my first customer day,",
            "After the reorganization,",
            "In the week of the audit,",
            "When I nearly gave up on the test bench,",
            "At our second meeting,",
            "On a walk around the plant,",
            "While we went through my plan,",
            "After I had to say no to a colleague,",
            "When my release slipped,",
            "Over the budget,",
            "In the month with two deadlines,");
    private static final List<String> INSIGHTS = List.of(
            "one question changed how I plan my projects.",
            "we talked about what is actually hard, not about a curriculum.",
            "I learned as much as I gave.",
            "it helped to hear how somebody else had failed at the same thing.",
            "I noticed that I had been solving the wrong problem.",
            "we agreed to try one small thing, and it worked.",
            "I understood for the first time why the other department says no.",
            "I would have liked an hour more, and sooner.",
            "it was good to be listened to before being advised.",
            "we laughed about it, and then I wrote the mail that I had put off.",
            "I got the name of the one person who could help.",
            "we found out that we have been making the same mistake for years.",
            "I was told plainly what I do well, which nobody had done before.",
            "we moved three meetings and still got something out of it.");
    private static final List<String> REMARKS = List.of(
            "We are still finding our rhythm.",
            "I would like a little more time between meetings to try things out.",
            "Short meetings, long thoughts.",
            "The view from the shop floor was new to me.",
            "More of this, please, and fewer slides.",
            "Video is fine, but the day on site was worth five calls.");

    private final Random random;

    Phrases(long seed) {
        this.random = new Random(seed);
    }

    /** What to reach, how, and how to know; for the competency that matters most. */
    String[] goal(Volunteer mentee) {
        return mentee.needs().keySet().stream()
                .filter(GOALS::containsKey)
                .findFirst()
                .map(GOALS::get)
                .orElse(ANY)
                .clone();
    }

    String frequency() {
        return any(FREQUENCIES);
    }

    String style() {
        return any(STYLES);
    }

    /** What a mentor writes beside a changed text. */
    String answer() {
        return any(ANSWERS);
    }

    /** A free sentence for a survey. */
    String comment() {
        return random.nextInt(8) == 0 ? any(REMARKS) : any(OCCASIONS) + " " + any(INSIGHTS);
    }

    private String any(List<String> phrases) {
        return phrases.get(random.nextInt(phrases.size()));
    }

    private static String[] goal(String what, String how, String success) {
        return new String[] {what, how, success};
    }
}
