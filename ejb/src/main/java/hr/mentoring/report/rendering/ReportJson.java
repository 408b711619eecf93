package hr.mentoring.report.rendering;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes a report as JSON for other programs: the same sentences and figures, a number as a number. */
final class ReportJson {

    private ReportJson() {}

    static byte[] of(ReportDocument document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json =
                Json.createGeneratorFactory(java.util.Map.of()).createGenerator(out, StandardCharsets.UTF_8)) {
            json.writeStartObject();
            json.write("language", document.language().toLanguageTag());
            json.write("title", document.title());
            json.write("period", document.period());
            json.write("headline", document.headline());
            json.writeStartArray("tables");
            document.tables().forEach(table -> write(json, table));
            json.writeEnd();
            json.writeStartArray("quotes");
            document.sections().forEach(section -> section.sayings().forEach(saying -> write(json, saying)));
            json.writeEnd();
            json.writeStartArray("smallPrint");
            document.smallPrint().forEach(json::write);
            json.writeEnd();
            json.writeEnd();
        }
        return out.toByteArray();
    }

    private static void write(JsonGenerator json, Saying saying) {
        json.writeStartObject();
        json.write("words", saying.words());
        json.write("several", saying.several());
        json.writeEnd();
    }

    private static void write(JsonGenerator json, ReportDocument.Table table) {
        json.writeStartObject();
        json.write("name", table.name());
        json.write("caption", table.caption());
        json.writeStartArray("rows");
        for (ReportDocument.Row row : table.rows()) {
            json.writeStartObject();
            json.write("label", row.label());
            String group = row.group();
            if (group != null) {
                json.write("group", group);
            }
            json.writeStartArray("values");
            for (int column = 0; column < row.values().size(); column++) {
                ReportDocument.Value value = row.values().get(column);
                json.writeStartObject();
                json.write("column", table.columns().get(column + 1));
                json.write("text", value.text());
                Double number = value.number();
                if (number != null) {
                    json.write("number", number);
                }
                if (value.withheld()) {
                    json.write("withheld", true);
                }
                json.writeEnd();
            }
            json.writeEnd();
            json.writeEnd();
        }
        json.writeEnd();
        json.writeEnd();
    }
}
