package hr.mentoring.web.enrollment.signup;

import hr.mentoring.common.NotFound;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.common.Texts;
import hr.mentoring.enrollment.signup.Catalog;
import hr.mentoring.enrollment.signup.SignUpField;
import hr.mentoring.enrollment.signup.SignUpImport;
import hr.mentoring.enrollment.signup.SignUpImportId;
import hr.mentoring.enrollment.signup.SignUpMapping;
import hr.mentoring.enrollment.signup.SignUpMapping.Said;
import hr.mentoring.enrollment.signup.SignUpProblem;
import hr.mentoring.enrollment.signup.SignUpService;
import hr.mentoring.enrollment.signup.SignUpService.Entry;
import hr.mentoring.enrollment.signup.SignUpSheet;
import hr.mentoring.enrollment.signup.UnknownWords;
import hr.mentoring.program.Cohort;
import hr.mentoring.program.CohortId;
import hr.mentoring.program.CohortService;
import hr.mentoring.web.common.Pages;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The way of a sign-up spreadsheet into a cohort: the file, its columns, what would come of it, what came of it. */
@Named
@ViewScoped
public class SignUpsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int RECENT = 5;
    private static final int PROBLEMS_SHOWN = 200;
    private static final int WORDS_AT_ONCE = 50;

    @EJB
    private SignUpService signUps;

    @EJB
    private CohortService cohorts;

    @Inject
    private Pages pages;

    private long id;
    private @Nullable Long importNumber;
    private transient @Nullable Part upload;
    private @Nullable String sheet;
    private final List<Column> columns = new ArrayList<>();
    private final List<Unknown> unknown = new ArrayList<>();

    /** A column while it is being matched. */
    public static class Column implements Serializable {

        private final int position;
        private final String name;
        private final String samples;
        private @Nullable SignUpField field;

        Column(int position, SignUpSheet.Column column, @Nullable SignUpField field) {
            this.position = position;
            this.name = column.name();
            this.samples = String.join(" · ", column.samples());
            this.field = field;
        }

        public String getName() {
            return name;
        }

        public String getSamples() {
            return samples;
        }

        public @Nullable SignUpField getField() {
            return field;
        }

        public void setField(@Nullable SignUpField field) {
            this.field = field;
        }
    }

    /** Unknown words while it is being said what they mean. */
    public static class Unknown implements Serializable {

        private final Catalog catalog;
        private final String words;
        private final int times;
        private @Nullable String code;

        Unknown(UnknownWords found) {
            this.catalog = found.catalog();
            this.words = found.words();
            this.times = found.times();
            this.code = found.nearest().orElse(null);
        }

        public Catalog getCatalog() {
            return catalog;
        }

        public String getWords() {
            return words;
        }

        public int getTimes() {
            return times;
        }

        public @Nullable String getCode() {
            return code;
        }

        public void setCode(@Nullable String code) {
            this.code = code;
        }
    }

    /** Makes sure that there is such a cohort, and such an import into it, before the page is made. */
    public void load() {
        cohorts.get(cohortId());
        SignUpImport run = getCurrent();
        if (run != null && !run.cohort().equals(cohortId())) {
            throw new NotFound("sign-up import", run.id());
        }
    }

    /** Keeps the chosen file and goes on to its columns. */
    public String bring() throws IOException, SQLException {
        Part part = upload;
        if (part == null || part.getSize() == 0) {
            throw RuleBroken.on("file", "enrollment.sign-up.no-file");
        }
        try (InputStream in = part.getInputStream()) {
            return at(signUps.upload(cohortId(), String.valueOf(part.getSubmittedFileName()), in));
        }
    }

    /** Goes on to another sheet of the same workbook. */
    public String look() throws IOException {
        if (sheet != null) {
            signUps.choose(importId(), sheet);
        }
        return at(importId());
    }

    /** Has it found out what would come of it. */
    public String tryOut() throws IOException {
        return tryOut(signUps.get(importId()).mapping().words());
    }

    /** Says what the unknown words mean, and tries again. */
    public String explain() throws IOException {
        Map<Said, String> words =
                new HashMap<>(signUps.get(importId()).mapping().words());
        for (Unknown each : unknown) {
            String code = each.getCode();
            words.put(Said.of(each.getCatalog(), each.getWords()), code == null ? SignUpMapping.NOTHING : code);
        }
        return tryOut(words);
    }

    /** Has the people enrolled. */
    public String take() {
        signUps.take(importId());
        return at(importId());
    }

    /** Lets an import that was stopped go on. */
    public String goOn() {
        signUps.goOn(importId());
        pages.say("enrollment.sign-up.goes-on");
        return at(importId());
    }

    /** Ends an import that was stopped. */
    public String giveUp() {
        signUps.giveUp(importId());
        return at(importId());
    }

    /** Whether the import waits for somebody to let it go on. */
    public boolean isStopped() {
        return importNumber != null && signUps.isStopped(importId());
    }

    /** The sentence that says what was expected. */
    public String sentence(SignUpProblem problem) {
        return problem.sentence(pages.locale());
    }

    /** Why it ended early. */
    public String sentence(SignUpImport.Failure failure) {
        return Texts.of(pages.locale(), failure.code(), failure.arguments().toArray());
    }

    /** What unknown words can mean. */
    public List<Entry> entries(Catalog catalog) {
        return signUps.entries(catalog, pages.locale());
    }

    private String tryOut(Map<Said, String> words) throws IOException {
        Map<Integer, SignUpField> matched = new HashMap<>();
        for (Column column : getColumns()) {
            SignUpField field = column.getField();
            if (field != null) {
                matched.put(column.position, field);
            }
        }
        signUps.tryOut(importId(), new SignUpMapping(matched, words));
        return at(importId());
    }

    private String at(SignUpImportId importId) {
        return "/admin/cohort/sign-ups?faces-redirect=true&id=" + id + "&import=" + importId;
    }

    private SignUpImportId importId() {
        if (importNumber == null || importNumber < 1) {
            throw new NotFound("sign-up import", String.valueOf(importNumber));
        }
        return new SignUpImportId(importNumber);
    }

    private CohortId cohortId() {
        if (id < 1) {
            throw new NotFound("cohort", id);
        }
        return new CohortId(id);
    }

    public Cohort getCohort() {
        return cohorts.get(cohortId());
    }

    public List<SignUpField> getFields() {
        return Arrays.asList(SignUpField.values());
    }

    /** The import as it stands, or null before the upload. */
    public final @Nullable SignUpImport getCurrent() {
        return importNumber == null ? null : signUps.get(importId());
    }

    public List<SignUpImport> getRecent() {
        return signUps.recent(cohortId(), RECENT);
    }

    /** What was found in the file; only while it is kept. */
    public SignUpSheet getFound() throws IOException {
        return signUps.sheet(importId());
    }

    public List<Column> getColumns() throws IOException {
        if (columns.isEmpty()) {
            SignUpSheet found = getFound();
            for (int position = 0; position < found.columns().size(); position++) {
                columns.add(new Column(
                        position,
                        found.columns().get(position),
                        found.mapping().columns().get(position)));
            }
        }
        return columns;
    }

    public List<Unknown> getUnknown() throws SQLException {
        if (unknown.isEmpty()) {
            signUps.unknown(importId()).stream().limit(WORDS_AT_ONCE).forEach(found -> unknown.add(new Unknown(found)));
        }
        return unknown;
    }

    public List<SignUpProblem> getProblems() throws SQLException {
        return signUps.problems(importId(), 0, PROBLEMS_SHOWN);
    }

    public @Nullable Long getImportNumber() {
        return importNumber;
    }

    public void setImportNumber(@Nullable Long importNumber) {
        this.importNumber = importNumber;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public @Nullable Part getUpload() {
        return upload;
    }

    public void setUpload(@Nullable Part upload) {
        this.upload = upload;
    }

    public @Nullable String getSheet() {
        return sheet;
    }

    public void setSheet(@Nullable String sheet) {
        this.sheet = sheet;
    }
}
