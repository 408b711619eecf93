package hr.mentoring.web.common;

import hr.mentoring.common.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Sentences with something to fill in, for views: {@code #{text.of('cohort.count', n)}}. */
@Named
@ApplicationScoped
public class Text {

    @Inject
    private Pages pages;

    public String of(String key) {
        return Texts.of(pages.locale(), key);
    }

    public String of(String key, Object first) {
        return Texts.of(pages.locale(), key, first);
    }

    public String of(String key, Object first, Object second) {
        return Texts.of(pages.locale(), key, first, second);
    }

    public String of(String key, Object first, Object second, Object third) {
        return Texts.of(pages.locale(), key, first, second, third);
    }
}
