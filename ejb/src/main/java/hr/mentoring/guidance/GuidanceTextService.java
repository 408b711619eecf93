package hr.mentoring.guidance;

import hr.mentoring.access.Role;
import hr.mentoring.agreement.Side;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.guidance.model.TextEntity;
import hr.mentoring.guidance.store.GuidanceTexts;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Changes, orders, adds, hides and restores the texts of guidance. */
@Stateless
@RolesAllowed(Role.ADMINISTRATOR)
public class GuidanceTextService {

    @Inject
    private GuidanceTexts texts;

    @Inject
    private Event<GuidanceTextAdded> added;

    @Inject
    private Event<GuidanceTextChanged> changed;

    @Inject
    private Event<GuidanceTextRemoved> removed;

    /** All texts, by moment, side and place, the hidden ones too. */
    public List<GuidanceText> all() {
        Map<String, Bilingual> first = texts.firstWordings();
        return texts.all().stream().map(text -> text.seen(first)).toList();
    }

    /** One of them. */
    public GuidanceText get(GuidanceTextId id) {
        return texts.get(id).seen(texts.firstWordings());
    }

    /**
     * Adds a text at the end of its moment.
     *
     * @throws RuleBroken {@code guidance.side-odd}
     */
    public GuidanceTextId add(Moment moment, Side side, Bilingual text) {
        RuleBroken.require(moment.sides().contains(side), "guidance.side-odd");
        TextEntity fresh = new TextEntity(moment, side, texts.of(moment, side).size() + 1, text);
        texts.add(fresh);
        added.fire(new GuidanceTextAdded(fresh.id()));
        return fresh.id();
    }

    /**
     * Changes the words.
     *
     * @param version the version that the administrator had in front of them
     * @throws RuleBroken {@code common.stale}
     */
    public void change(GuidanceTextId id, int version, Bilingual text) {
        TextEntity known = texts.get(id);
        known.change(version, text);
        changed.fire(new GuidanceTextChanged(id));
    }

    /** Shows it to nobody, or to people again. */
    public void hide(GuidanceTextId id, boolean hidden) {
        texts.get(id).hide(hidden);
        changed.fire(new GuidanceTextChanged(id));
    }

    /** Moves it one place up or down; at the end of the way nothing happens. */
    public void move(GuidanceTextId id, boolean up) {
        TextEntity known = texts.get(id);
        List<TextEntity> line = new ArrayList<>(texts.of(known.moment(), known.side()));
        int at = line.indexOf(known);
        int to = up ? at - 1 : at + 1;
        if (to < 0 || to >= line.size()) {
            return;
        }
        Collections.swap(line, at, to);
        for (int place = 0; place < line.size(); place++) {
            line.get(place).standAt(place + 1);
        }
        changed.fire(new GuidanceTextChanged(id));
    }

    /**
     * Gives it the words again with which it came.
     *
     * @throws RuleBroken {@code guidance.not-ours}
     */
    public void restore(GuidanceTextId id) {
        TextEntity known = texts.get(id);
        Bilingual first =
                known.code().map(texts.firstWordings()::get).orElseThrow(() -> new RuleBroken("guidance.not-ours"));
        known.restore(first);
        changed.fire(new GuidanceTextChanged(id));
    }

    /**
     * Removes a text that an administrator has added.
     *
     * @throws RuleBroken {@code guidance.hide-instead}
     */
    public void remove(GuidanceTextId id) {
        TextEntity known = texts.get(id);
        RuleBroken.require(known.code().isEmpty(), "guidance.hide-instead");
        texts.remove(known);
        removed.fire(new GuidanceTextRemoved(id));
    }
}
