package hr.mentoring.web.enrollment.signup;

import hr.mentoring.common.NotFound;
import hr.mentoring.common.RuleBroken;
import hr.mentoring.common.Texts;
import hr.mentoring.enrollment.signup.Catalog;
import hr.mentoring.enrollment.signup.SignUpField;
import hr.mentoring.enrollment.signup.SignUpMapping;
import hr.mentoring.enrollment.signup.SignUpMapping.Said;
import hr.mentoring.enrollment.signup.SignUpProblem;
import hr.mentoring.enrollment.signup.SignUpReport;
import hr.mentoring.enrollment.signup.SignUpService;
import hr.mentoring.enrollment.signup.SignUpService.Brought;
import hr.mentoring.enrollment.signup.SignUpService.Entry;
import hr.mentoring.enrollment.signup.SignUpSheet;
import hr.mentoring.enrollment.signup.UnknownWords;
import hr.mentoring.program.Cohort;
import hr.mentoring.program.CohortId;
import hr.mentoring.program.CohortService;
import hr.mentoring.web.common.Pages;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Brings a sign-up spreadsheet in: choose the file, match its columns, try it, take it. */
@Named
@ViewScoped
public class SignUpsPage implements Serializable {

    @EJB
    private SignUpService signUps;

    @EJB
    private CohortService cohorts;

    @Inject
    private Pages pages;

    private long id;
    private transient @Nullable Part upload;
    private @Nullable KeptFile file;
    private @Nullable String sheet;
    private List<String> sheets = List.of();
    private boolean remembered;
    private final List<Column> columns = new ArrayList<>();
    private Map<Said, String> words = new HashMap<>();
    private final List<Unknown> unknown = new ArrayList<>();
    private transient @Nullable SignUpReport report;

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

    /** Makes sure that there is such a cohort before the page is made. */
    public void load() {
        cohorts.get(cohortId());
    }

    /** Keeps the chosen file and looks at it. */
    public void bring() {
        Part part = upload;
        if (part == null || part.getSize() == 0) {
            throw RuleBroken.on("file", "enrollment.sign-up.no-file");
        }
        forget();
        try (var in = part.getInputStream()) {
            file = KeptFile.of(in);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the upload", e);
        }
        sheet = null;
        look();
    }

    /** Looks at another sheet of the same workbook. */
    public void look() {
        SignUpSheet found = signUps.look(cohortId(), brought());
        sheets = found.sheets();
        remembered = found.remembered();
        words = new HashMap<>(found.mapping().words());
        columns.clear();
        for (int position = 0; position < found.columns().size(); position++) {
            columns.add(new Column(
                    position,
                    found.columns().get(position),
                    found.mapping().columns().get(position)));
        }
        report = null;
        unknown.clear();
    }

    /** Says what would come of it. */
    public void tryOut() {
        run(true);
    }

    /** Says what the unknown words mean, and tries again. */
    public void explain() {
        for (Unknown each : unknown) {
            String code = each.getCode();
            words.put(Said.of(each.getCatalog(), each.getWords()), code == null ? SignUpMapping.NOTHING : code);
        }
        run(true);
    }

    /** Enrolls the people. */
    public String take() {
        SignUpReport done = run(false);
        pages.say("enrollment.sign-up.taken", done.enrolled(), done.changed(), done.unchanged(), done.failed());
        if (done.failed() > 0) {
            return "";
        }
        forget();
        return "/admin/cohort?faces-redirect=true&id=" + id;
    }

    /** The sentence that says what was expected. */
    public String sentence(SignUpProblem problem) {
        return Texts.of(pages.locale(), problem.code(), problem.arguments().toArray());
    }

    /** What unknown words can mean. */
    public List<Entry> entries(Catalog catalog) {
        return signUps.entries(catalog, pages.locale());
    }

    @PreDestroy
    void forget() {
        if (file != null) {
            file.close();
            file = null;
        }
    }

    private SignUpReport run(boolean dryRun) {
        Map<Integer, SignUpField> matched = new HashMap<>();
        for (Column column : columns) {
            SignUpField field = column.getField();
            if (field != null) {
                matched.put(column.position, field);
            }
        }
        SignUpReport done = signUps.take(cohortId(), brought(), new SignUpMapping(matched, words), dryRun);
        report = done;
        unknown.clear();
        done.unknown().forEach(found -> unknown.add(new Unknown(found)));
        return done;
    }

    private Brought brought() {
        if (file == null) {
            throw RuleBroken.on("file", "enrollment.sign-up.no-file");
        }
        return new Brought(file.source(), Optional.ofNullable(sheet));
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

    public boolean isBrought() {
        return file != null;
    }

    public boolean isRemembered() {
        return remembered;
    }

    public List<String> getSheets() {
        return sheets;
    }

    public List<Column> getColumns() {
        return columns;
    }

    public List<Unknown> getUnknown() {
        return unknown;
    }

    public @Nullable SignUpReport getReport() {
        return report;
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
