package hr.mentoring.meeting.model;

import hr.mentoring.meeting.PaperText;
import hr.mentoring.meeting.Passage;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.util.EnumMap;
import java.util.Map;

/** How a paper is kept in one column: an object of its passages. */
final class PaperJson {

    private PaperJson() {}

    static String write(PaperText text) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        text.said().forEach((passage, words) -> object.add(passage.name(), words));
        return object.build().toString();
    }

    static PaperText read(String written) {
        try (var reader = Json.createReader(new StringReader(written))) {
            JsonObject object = reader.readObject();
            Map<Passage, String> said = new EnumMap<>(Passage.class);
            object.keySet().forEach(name -> said.put(Passage.valueOf(name), object.getString(name)));
            return new PaperText(said);
        }
    }
}
