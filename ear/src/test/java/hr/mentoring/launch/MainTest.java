package hr.mentoring.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class MainTest {

    @Test
    void anOldJvmCanReadTheFirstClass() throws IOException {
        try (InputStream file = Main.class.getResourceAsStream("Main.class");
                DataInputStream in = new DataInputStream(file)) {
            in.readInt();
            in.readUnsignedShort();
            int majorVersion = in.readUnsignedShort();

            assertThat(majorVersion).as("52 is Java 8").isEqualTo(52);
        }
    }
}
