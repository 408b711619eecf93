package hr.mentoring.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** All walks through {@link Northlight}, one after the other in one process, so that its story is lived once. */
class NorthlightIT {

    @Nested
    class LogIn extends LogInWalk {}

    @Nested
    class MainStory extends MainStoryWalk {}

    @Nested
    class Agreeing extends AgreeingWalk {}

    @Nested
    class WorkingTogether extends WorkingTogetherWalk {}

    @Nested
    class Reciprocity extends ReciprocityWalk {}

    @Nested
    class Survey extends SurveyWalk {}

    @Nested
    class Choosing extends ChoosingWalk {}

    @Test
    void noWalkIsLeftOut() throws IOException, URISyntaxException {
        Stream<String> walked = Arrays.stream(NorthlightIT.class.getDeclaredClasses())
                .map(walk -> walk.getSuperclass().getSimpleName() + ".class");

        try (Stream<Path> classes =
                Files.list(Path.of(NorthlightIT.class.getResource(".").toURI()))) {
            assertThat(classes.map(file -> file.getFileName().toString()).filter(name -> name.endsWith("Walk.class")))
                    .filteredOn(name -> !name.equals("Walk.class"))
                    .containsExactlyInAnyOrderElementsOf(walked.toList());
        }
    }
}
