package hr.mentoring.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstPasswordTest {

    @TempDir
    private Path data;

    @Test
    void onlyTheOwnerReadsWhatWasInvented() throws IOException {
        String password = first().invent().orElseThrow();
        assertThat(file()).content().contains("admin").contains(password);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void aFileFromAnEarlierStartIsReplaced() throws IOException {
        Files.writeString(file(), "old");
        assertThat(first().invent()).isPresent();
        assertThat(file()).content().doesNotContain("old");
    }

    @Test
    void noTwoAreTheSame() {
        assertThat(first().invent()).isNotEqualTo(first().invent());
    }

    @Test
    void theFileGoesWhenItsAccountLogsInAndNotBefore() {
        FirstPassword first = first();
        first.invent();
        first.used("somebody-else");
        assertThat(file()).exists();
        first.used("ADMIN");
        assertThat(file()).doesNotExist();
        first.used("admin");
    }

    @Test
    void withoutADataFolderNothingIsInvented() {
        assertThat(new FirstPassword(Optional.empty(), "admin").invent()).isEmpty();
    }

    private FirstPassword first() {
        return new FirstPassword(Optional.of(data.toString()), "Admin");
    }

    private Path file() {
        return data.resolve(FirstPassword.FILE);
    }
}
