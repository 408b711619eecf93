package hr.mentoring.profile;

/** How somebody likes to meet. Named by {@code profile.channel.<code>}. */
public enum Channel {
    IN_PERSON,
    VIDEO,
    PHONE,
    CHAT,
    MAIL
}
