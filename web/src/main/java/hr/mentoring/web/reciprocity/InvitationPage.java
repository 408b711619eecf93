package hr.mentoring.web.reciprocity;

import hr.mentoring.profile.CompetencyId;
import hr.mentoring.profile.Skill;
import hr.mentoring.reciprocity.InvitationId;
import hr.mentoring.reciprocity.InvitationService;
import hr.mentoring.reciprocity.InvitationView;
import hr.mentoring.reciprocity.Offer;
import hr.mentoring.web.common.Pages;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The invitation to mentor: what the reader could offer is filled in from what they learned; they review and save. */
@Named
@ViewScoped
public class InvitationPage implements Serializable {

    @EJB
    private InvitationService invitations;

    @Inject
    private Pages pages;

    private final List<Row> rows = new ArrayList<>();
    private long invitation;
    private int version;
    private transient @Nullable InvitationView view;

    /** Something that could be offered; views write into it. */
    public static final class Row implements Serializable {

        private final long competency;
        private final String name;
        private final String source;
        private boolean chosen = true;
        private int level;

        Row(Offer offer, String name) {
            this.competency = offer.competency().id().value();
            this.name = name;
            this.source = offer.source().key();
            this.level = offer.level();
        }

        public String getName() {
            return name;
        }

        /** The key of the sentence that says why it could be offered. */
        public String getSource() {
            return source;
        }

        public boolean isChosen() {
            return chosen;
        }

        public void setChosen(boolean chosen) {
            this.chosen = chosen;
        }

        public int getLevel() {
            return level;
        }

        public void setLevel(int level) {
            this.level = level;
        }
    }

    @PostConstruct
    void open() {
        invitations.mine().ifPresent(mine -> {
            view = mine;
            invitation = mine.id().value();
            version = mine.profileVersion();
            mine.offers()
                    .forEach(offer -> rows.add(new Row(offer, offer.competency().name(pages.locale()))));
        });
    }

    /** Adds the chosen rows to the reader's profile. */
    public String take() {
        invitations.take(
                new InvitationId(invitation),
                version,
                rows.stream()
                        .filter(Row::isChosen)
                        .map(row -> new Skill(new CompetencyId(row.competency), row.level))
                        .toList());
        pages.say("reciprocity.invitation-saved");
        return "/portal/profile?faces-redirect=true";
    }

    /** Says "not now". */
    public String putOff() {
        invitations.putOff(new InvitationId(invitation));
        pages.say("reciprocity.invitation-later-said");
        return "/portal/index?faces-redirect=true";
    }

    /** The invitation that waits; null for none. */
    public @Nullable InvitationView getView() {
        if (view == null && invitation > 0) {
            view = invitations.mine().orElse(null);
        }
        return view;
    }

    public List<Row> getRows() {
        return rows;
    }
}
