package hr.mentoring.web.feedback;

import hr.mentoring.common.NotFound;
import hr.mentoring.directory.DirectoryService;
import hr.mentoring.feedback.Answers;
import hr.mentoring.feedback.FeedbackService;
import hr.mentoring.feedback.Occasion;
import hr.mentoring.feedback.Question;
import hr.mentoring.feedback.Survey;
import hr.mentoring.feedback.SurveyId;
import hr.mentoring.web.common.Pages;
import hr.mentoring.web.common.Typed;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One's surveys, and answering one of them: every tap is kept, handing in counts it. */
@Named
@ViewScoped
public class FeedbackPage implements Serializable {

    @Inject
    private FeedbackService feedback;

    @Inject
    private DirectoryService directory;

    @Inject
    private KnownFacts known;

    @Inject
    private Pages pages;

    private @Nullable Long id;
    private final Map<String, Integer> ratings = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();
    private @Nullable String comment;
    private boolean quotable;
    private transient @Nullable Survey survey;
    private transient KnownFacts.@Nullable Facts facts;

    /** Reads the survey that the address names, if it names one. */
    public void open() {
        if (id == null) {
            return;
        }
        Survey read = read(id);
        ratings.clear();
        ratings.putAll(read.ratings());
        words.clear();
        words.putAll(read.words());
        comment = read.comment();
        quotable = read.quotable();
    }

    private Survey read(long wanted) {
        if (wanted < 1) {
            throw new NotFound("survey", wanted);
        }
        Survey read = feedback.get(new SurveyId(wanted));
        survey = read;
        return read;
    }

    /** The open survey; null where the address names none. */
    public @Nullable Survey getSurvey() {
        return survey == null && id != null ? read(id) : survey;
    }

    /** All of one's surveys, the newest first. */
    public List<Survey> getMine() {
        return feedback.mine();
    }

    /** The name of the other one of the pair. */
    public String name(Survey of) {
        return directory.get(of.about()).name();
    }

    /** What is known already and therefore not asked; null where no survey is open. */
    public KnownFacts.@Nullable Facts getFacts() {
        Survey read = getSurvey();
        if (facts == null && read != null) {
            facts = known.of(read);
        }
        return facts;
    }

    /** How many questions are answered so far. */
    public long getAnswered() {
        return ratings.values().stream().filter(Objects::nonNull).count();
    }

    /** A question as this side reads it. */
    public String wording(Question question) {
        Survey read = getSurvey();
        return read == null ? "" : question.wording(pages.locale(), read.side());
    }

    /** The answers that a question takes, in the order in which they are read. */
    public List<Integer> choices(Question question) {
        return question.kind() == Question.Kind.YES_NO
                ? List.of(1, 0)
                : IntStream.rangeClosed(question.least(), question.most())
                        .boxed()
                        .toList();
    }

    /** An answer in words. */
    public String choice(Question question, int answer) {
        return question.answer(pages.locale(), answer);
    }

    /** On which occasion one is asked, in words. */
    public String occasion(Survey of) {
        return of.occasion() == Occasion.QUARTER
                ? of.quarter().in(pages.locale())
                : of.occasion().title(pages.locale());
    }

    /** What one is told, or was told, about who sees the answers. */
    public String promise(Survey of) {
        return of.promise().wording(pages.locale(), name(of));
    }

    /** Keeps what was answered so far. */
    public void keep() {
        if (id != null) {
            feedback.keep(new SurveyId(id), answers());
        }
    }

    /** Hands the survey in. */
    public String handIn() {
        if (id != null) {
            feedback.handIn(new SurveyId(id), answers());
            pages.say("feedback.thanks");
        }
        return "/portal/feedback?faces-redirect=true";
    }

    private Answers answers() {
        Map<String, Integer> given = new HashMap<>();
        ratings.forEach((code, rating) -> {
            if (rating != null) {
                given.put(code, rating);
            }
        });
        Map<String, String> said = new HashMap<>();
        words.forEach((code, typed) -> said.put(code, Typed.or(typed)));
        return new Answers(given, said, comment == null ? "" : comment, quotable);
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }

    public Map<String, Integer> getRatings() {
        return ratings;
    }

    public Map<String, String> getWords() {
        return words;
    }

    public @Nullable String getComment() {
        return comment;
    }

    public void setComment(@Nullable String comment) {
        this.comment = comment;
    }

    public boolean isQuotable() {
        return quotable;
    }

    public void setQuotable(boolean quotable) {
        this.quotable = quotable;
    }
}
