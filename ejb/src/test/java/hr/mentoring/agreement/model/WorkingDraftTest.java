package hr.mentoring.agreement.model;

import static hr.mentoring.agreement.model.Fixtures.MENTEE;
import static hr.mentoring.agreement.model.Fixtures.NOW;
import static hr.mentoring.agreement.model.Fixtures.informal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hr.mentoring.agreement.AgreementText;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.pairing.PairId;
import org.junit.jupiter.api.Test;

class WorkingDraftTest {

    private final WorkingDraft draft = new WorkingDraft(new PairId(7), MENTEE, NOW);

    @Test
    void anEmptySheetSaysNothing() {
        assertThat(draft.text()).isEqualTo(AgreementText.EMPTY);
        assertThat(draft.revision()).isZero();
    }

    @Test
    void eachSaveContinuesTheOneBefore() {
        int first = draft.save(0, 0, informal("monthly"), "", NOW);
        draft.save(first, 0, informal("weekly"), "What do you think?", NOW);

        assertThat(draft.revision()).isEqualTo(2);
        assertThat(draft.text()).isEqualTo(informal("weekly"));
        assertThat(draft.note()).isEqualTo("What do you think?");
    }

    @Test
    void aSecondWindowCannotOverwriteTheFirstUnnoticed() {
        draft.save(0, 0, informal("monthly"), "", NOW);

        assertThatThrownBy(() -> draft.save(0, 0, informal("weekly"), "", NOW))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.code()).isEqualTo("agreement.draft-elsewhere"));
        assertThat(draft.text()).isEqualTo(informal("monthly"));
    }
}
