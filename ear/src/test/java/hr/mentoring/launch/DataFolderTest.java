package hr.mentoring.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path parent;

    @Test
    void onlyOneProcessAtATimeTakesAFolder() {
        DataFolder.take(parent.resolve("data"));

        assertThatThrownBy(() -> DataFolder.take(parent.resolve("data")))
                .isInstanceOf(LaunchRefused.class)
                .hasMessageContaining("is in use by another Mentoring that is running");
    }

    @Test
    void whatAnEarlierRunLeftIsGone() throws IOException {
        DataFolder data = DataFolder.take(parent.resolve("data"));
        Files.writeString(data.freshRunFolder().resolve("tmp").resolve("left"), "x");

        assertThat(data.freshRunFolder().resolve("tmp")).isEmptyDirectory();
    }

    @Test
    void aFileInTheWayIsNamed() throws IOException {
        Path file = Files.writeString(parent.resolve("data"), "x");

        assertThatThrownBy(() -> DataFolder.take(file))
                .isInstanceOf(LaunchRefused.class)
                .hasMessageContaining(
                        "MENTORING_DATA is \"" + file + "\", but must be a folder that can be made and written to");
    }
}
