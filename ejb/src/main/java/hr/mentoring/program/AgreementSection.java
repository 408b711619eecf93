package hr.mentoring.program;

/**
 * One part of the agreement that a pair fills in.
 *
 * @param code a short name that stays the same when the title changes, such as {@code goals}
 * @param title the heading
 * @param prompt what the pair is asked to write
 * @param required whether the agreement can only be signed with it
 */
public record AgreementSection(String code, String title, String prompt, boolean required) {

    public AgreementSection {
        code = Given.text("agreement", code, 40);
        title = Given.text("agreement", title, 120);
        prompt = Given.optionalText("agreement", prompt, 1000);
    }
}
