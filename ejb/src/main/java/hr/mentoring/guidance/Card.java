package hr.mentoring.guidance;

import java.util.List;

/**
 * The one word of guidance that somebody is shown now.
 *
 * @param texts one or a few, in order
 */
public record Card(Occasion occasion, List<Bilingual> texts) {

    public Card {
        texts = List.copyOf(texts);
    }
}
