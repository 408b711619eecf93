package hr.mentoring.common;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The English sentences of all capabilities as one bundle, named by Faces and {@link Texts}. */
public class Messages extends ResourceBundle {

    /** Every capability that has sentences, in no particular order; a key begins with the name of its capability. */
    static final List<String> CAPABILITIES = List.of(
            "common",
            "access",
            "directory",
            "profile",
            "program",
            "enrollment",
            "pairing",
            "agreement",
            "meeting",
            "development",
            "concern",
            "guidance",
            "choosing",
            "acquaintance",
            "reciprocity",
            "feedback",
            "report",
            "notification",
            "job",
            "audit",
            "privacy");

    private final Map<String, String> sentences = new HashMap<>();

    /** Reads the English files. */
    public Messages() {
        this("");
    }

    /** Reads the files of one language; {@code suffix} is empty or starts with an underscore. */
    protected Messages(String suffix) {
        for (String capability : CAPABILITIES) {
            read("/hr/mentoring/%s/messages%s.properties".formatted(capability, suffix));
        }
    }

    private void read(String resource) {
        try (var in = Messages.class.getResourceAsStream(resource)) {
            if (in == null) {
                return;
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            properties.forEach((key, sentence) -> sentences.put((String) key, (String) sentence));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the texts in " + resource, e);
        }
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return sentences.get(key);
    }

    @Override
    protected Set<String> handleKeySet() {
        return Collections.unmodifiableSet(sentences.keySet());
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(keySet());
    }
}
