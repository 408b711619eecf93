package hr.mentoring.web.reciprocity;

import static org.assertj.core.api.Assertions.assertThat;

import hr.mentoring.common.PersonId;
import hr.mentoring.reciprocity.Lineage;
import hr.mentoring.reciprocity.Lineage.Link;
import hr.mentoring.reciprocity.Lineage.Somebody;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineagePictureTest {

    private static final Lineage THREE_GENERATIONS = new Lineage(
            List.of(named(0, -1), dot(1, 0), named(2, 1), named(3, 1)),
            List.of(new Link(0, 1, null, ""), new Link(1, 2, null, ""), new Link(1, 3, null, "")));

    @Test
    void eachGenerationHasItsColumnAndNobodyStandsOnAnother() {
        LineagePicture picture = LineagePicture.of(THREE_GENERATIONS);

        assertThat(picture.getPlaces()).extracting(LineagePicture.Place::x).isSorted();
        assertThat(picture.getPlaces().stream().map(LineagePicture.Place::x).distinct())
                .hasSize(3);
        assertThat(picture.getPlaces().stream().map(place -> List.of(place.x(), place.y())))
                .doesNotHaveDuplicates();
    }

    @Test
    void everybodyStandsWithinThePicture() {
        LineagePicture picture = LineagePicture.of(THREE_GENERATIONS);

        assertThat(picture.getPlaces()).allSatisfy(place -> {
            assertThat(place.x()).isBetween(0, picture.getWidth());
            assertThat(place.y()).isBetween(0, picture.getHeight());
        });
        assertThat(picture.getCurves()).hasSize(3);
    }

    @Test
    void aLongNameEndsBeforeTheNextColumn() {
        Somebody somebody = new Somebody(0, new PersonId(1), "Wolfeschlegelsteinhausenbergerdorff", 0, false, false);

        assertThat(LineagePicture.of(new Lineage(List.of(somebody), List.of()))
                        .getPlaces()
                        .get(0)
                        .name())
                .hasSize(22)
                .endsWith("…");
    }

    private static Somebody named(int number, int generation) {
        return new Somebody(number, new PersonId(number + 1), "Somebody " + number, generation, false, false);
    }

    private static Somebody dot(int number, int generation) {
        return new Somebody(number, null, "", generation, false, false);
    }
}
