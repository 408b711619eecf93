package hr.mentoring.web.meeting;

import hr.mentoring.common.NotFound;
import hr.mentoring.common.Texts;
import hr.mentoring.meeting.CalendarFile;
import hr.mentoring.meeting.Course;
import hr.mentoring.meeting.MeetingId;
import hr.mentoring.meeting.MeetingService;
import hr.mentoring.meeting.MeetingView;
import hr.mentoring.meeting.ProposedTimes;
import hr.mentoring.web.common.Choice;
import hr.mentoring.web.common.Language;
import hr.mentoring.web.common.Typed;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The meetings of a pair, for its two people: {@code /api/pairs/{pair}/meetings}. Each verb is a resource below the
 * meeting: {@code times}, {@code acceptance}, {@code postponement}, {@code cancellation}, {@code good-time}, {@code
 * good-time/answer}, {@code attendance}; {@code calendar} is the file for calendars.
 */
@Path("pairs/{pair}/meetings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MeetingsResource {

    @EJB
    private MeetingService meetings;

    @Inject
    private Language language;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "mentoring.url", defaultValue = "http://localhost:8080")
    private String address;

    @PathParam("pair")
    private long pair;

    /**
     * When somebody could meet.
     *
     * @param slots moments in UTC, such as {@code 2026-03-02T09:00:00Z}
     * @param minutes an hour when left out
     */
    public record TimesBody(
            @Nullable List<Instant> slots,
            @Nullable Integer minutes,
            @Nullable String place,
            @Nullable String word) {

        private ProposedTimes times() {
            return new ProposedTimes(
                    slots == null ? List.of() : slots, minutes == null ? 60 : minutes, Typed.or(place), Typed.or(word));
        }
    }

    /** Which of the proposed times is taken. */
    public record AcceptBody(@NotNull Instant slot) {}

    /** A word that goes with an answer. */
    public record WordBody(@Nullable String word) {}

    /** How a meeting went: on-time, i-was-late, other-was-late or did-not-meet. */
    public record AttendanceBody(@Nullable String course) {}

    /** All meetings of the pair, the first one first. */
    @GET
    public List<MeetingBody> all() {
        return meetings.of(Ids.pair(pair)).stream().map(MeetingBody::of).toList();
    }

    /** Proposes times for the next meeting. */
    @POST
    public Response propose(@NotNull TimesBody body) {
        MeetingId id = meetings.propose(Ids.pair(pair), body.times());
        return Response.status(Response.Status.CREATED).entity(read(id.value())).build();
    }

    /** One meeting. */
    @GET
    @Path("{meeting}")
    public MeetingBody read(@PathParam("meeting") long meeting) {
        return MeetingBody.of(view(meeting));
    }

    /** Proposes other times: as an answer, after a "not now", or to move it. */
    @POST
    @Path("{meeting}/times")
    public MeetingBody proposeOther(@PathParam("meeting") long meeting, @NotNull TimesBody body) {
        meetings.proposeOther(id(meeting), body.times());
        return read(meeting);
    }

    /** Takes one of the proposed times. */
    @POST
    @Path("{meeting}/acceptance")
    public MeetingBody accept(@PathParam("meeting") long meeting, @NotNull @Valid AcceptBody body) {
        meetings.accept(id(meeting), body.slot());
        return read(meeting);
    }

    /** Says "not now". */
    @POST
    @Path("{meeting}/postponement")
    public MeetingBody putOff(@PathParam("meeting") long meeting, @NotNull WordBody body) {
        meetings.putOff(id(meeting), Typed.or(body.word()));
        return read(meeting);
    }

    /** Calls it off. */
    @POST
    @Path("{meeting}/cancellation")
    public MeetingBody cancel(@PathParam("meeting") long meeting, @NotNull WordBody body) {
        meetings.cancel(id(meeting), Typed.or(body.word()));
        return read(meeting);
    }

    /** Asks whether it is a good time. */
    @POST
    @Path("{meeting}/good-time")
    public MeetingBody askGoodTime(@PathParam("meeting") long meeting) {
        meetings.askGoodTime(id(meeting));
        return read(meeting);
    }

    /** Answers that it is a good time. */
    @POST
    @Path("{meeting}/good-time/answer")
    public MeetingBody confirmGoodTime(@PathParam("meeting") long meeting) {
        meetings.confirmGoodTime(id(meeting));
        return read(meeting);
    }

    /** Says how it went. */
    @POST
    @Path("{meeting}/attendance")
    public MeetingBody record(@PathParam("meeting") long meeting, @NotNull AttendanceBody body) {
        meetings.record(id(meeting), Choice.of(Course.class, "course", body.course()));
        return read(meeting);
    }

    /** The meeting as a file for calendars; it says nothing of what is talked about. */
    @GET
    @Path("{meeting}/calendar")
    @Produces("text/calendar;charset=UTF-8")
    public Response calendar(@PathParam("meeting") long number) {
        MeetingView meeting = view(number);
        Instant starts = meeting.startsAt();
        Instant ends = meeting.endsAt();
        if (starts == null || ends == null) {
            throw new NotFound("meeting-time", number);
        }
        URI home = URI.create(address);
        String file = CalendarFile.of(new CalendarFile.Entry(
                "meeting-%d@%s".formatted(number, home.getHost()),
                meeting.acts(),
                clock.instant(),
                starts,
                ends,
                Texts.of(
                        language.getCurrent(),
                        "meeting.calendar-summary",
                        meeting.mentee().name(),
                        meeting.mentor().name()),
                meeting.place(),
                URI.create(address + "/portal/meeting?id=" + number),
                meeting.state().isCalledOff()));
        return Response.ok(file)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"meeting-%d.ics\"".formatted(number))
                .build();
    }

    /** A meeting of another pair does not exist here. */
    private MeetingId id(long meeting) {
        return view(meeting).id();
    }

    private MeetingView view(long meeting) {
        MeetingView view = meetings.read(Ids.meeting(meeting));
        if (view.pair().id().value() != pair) {
            throw new NotFound("meeting", meeting);
        }
        return view;
    }
}
