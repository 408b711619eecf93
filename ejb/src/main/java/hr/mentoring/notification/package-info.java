/**
 * What people are told: letters written in the same transaction as the change that causes them, delivered by mail and
 * shown as notices. Enter by {@link hr.mentoring.notification.OutboxService} as an administrator and by {@link
 * hr.mentoring.notification.NoticeService} as the one who is told. Letters carry names, sentences and a link, never what
 * people write to each other.
 */
@NullMarked
package hr.mentoring.notification;

import org.jspecify.annotations.NullMarked;
