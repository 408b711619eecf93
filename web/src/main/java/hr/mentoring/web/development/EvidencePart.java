package hr.mentoring.web.development;

import hr.mentoring.development.EvidenceService;
import hr.mentoring.development.EvidenceView;
import hr.mentoring.development.GoalView;
import hr.mentoring.development.MappedView;
import hr.mentoring.pairing.PairId;
import hr.mentoring.web.common.Pages;
import hr.mentoring.web.common.Typed;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** What shows that something was learned, beside a competency or a goal. */
@Named
@ViewScoped
public class EvidencePart implements Serializable {

    @EJB
    private EvidenceService evidence;

    @Inject
    private Pages pages;

    private final Map<String, String> words = new HashMap<>();
    private final Map<String, String> links = new HashMap<>();

    /** Shows that a competency has grown. */
    public String show(PairId pair, MappedView mapped) {
        evidence.show(mapped.id(), typed(words, "c" + mapped.id()), typed(links, "c" + mapped.id()));
        return again(pair, "development.evidence-added");
    }

    /** Shows what was done towards a goal. */
    public String show(PairId pair, GoalView goal) {
        evidence.show(goal.id(), typed(words, "g" + goal.id()), typed(links, "g" + goal.id()));
        return again(pair, "development.evidence-added");
    }

    /** Takes back what the reader has shown. */
    public String takeBack(PairId pair, EvidenceView shown) {
        evidence.takeBack(shown.id());
        return again(pair, "development.evidence-removed");
    }

    private static String typed(Map<String, String> map, String key) {
        return Typed.or(map.get(key));
    }

    private String again(PairId pair, String said) {
        pages.say(said);
        return "/portal/plan?faces-redirect=true&pair=" + pair;
    }

    /** The sentences being typed; a competency's key begins with c, a goal's with g. */
    public Map<String, String> getWords() {
        return words;
    }

    /** The addresses being typed, by the same keys. */
    public Map<String, String> getLinks() {
        return links;
    }
}
