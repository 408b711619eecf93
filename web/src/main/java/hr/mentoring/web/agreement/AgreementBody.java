package hr.mentoring.web.agreement;

import hr.mentoring.agreement.AgreementView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as one of its two people reads it over REST.
 *
 * @param side mentee or mentor: which one the reader is
 * @param next what would bring it forward, for the reader
 * @param onTable the number of the version that waits for an answer, or 0
 * @param inForce the number of the version that both signed last, or 0
 */
public record AgreementBody(
        long pair,
        String side,
        String state,
        String next,
        int onTable,
        int inForce,
        @Nullable String nextReview,
        List<VersionBody> versions,
        List<ThanksBody> thanks) {

    /** One version; sign it by its hash. */
    public record VersionBody(
            int number,
            long author,
            String writtenAt,
            String note,
            TextBody text,
            String hash,
            boolean genuine,
            List<SignatureBody> signatures) {}

    /** Who signed, when, and the hash of what was signed. */
    public record SignatureBody(long person, String at, String hash) {}

    /** What somebody thanked the other one for. */
    public record ThanksBody(long person, String thanks, String at) {}

    static AgreementBody of(AgreementView view) {
        return new AgreementBody(
                view.pair().id().value(),
                view.side().name(),
                view.state().name(),
                view.next().name(),
                view.tableNumber(),
                view.inForceNumber(),
                view.nextReview() == null ? null : view.nextReview().toString(),
                view.versions().stream().map(AgreementBody::version).toList(),
                view.farewells().stream()
                        .map(leave -> new ThanksBody(
                                leave.person().value(),
                                leave.thanks(),
                                leave.at().toString()))
                        .toList());
    }

    private static VersionBody version(AgreementView.Version version) {
        return new VersionBody(
                version.number(),
                version.author().value(),
                version.writtenAt().toString(),
                version.note(),
                TextBody.of(version.text()),
                version.hash(),
                version.genuine(),
                version.signatures().stream()
                        .map(signed -> new SignatureBody(
                                signed.person().value(), signed.at().toString(), signed.hash()))
                        .toList());
    }
}
