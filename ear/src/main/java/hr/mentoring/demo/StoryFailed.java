package hr.mentoring.demo;

/** The product did not do what the story expects; the message says what was asked and what it answered. */
public final class StoryFailed extends RuntimeException {

    StoryFailed(String message) {
        super(message);
    }
}
