/**
 * What people need and what they offer: competencies with levels, interests, practical help, motives, style, channels,
 * languages and weekly hours. Enter by {@link hr.mentoring.profile.ProfileService}; jobs and other rooms that work on
 * many people enter by {@link hr.mentoring.profile.ProfileSteps}. It uses {@code directory} and {@code access}.
 */
@NullMarked
package hr.mentoring.profile;

import org.jspecify.annotations.NullMarked;
