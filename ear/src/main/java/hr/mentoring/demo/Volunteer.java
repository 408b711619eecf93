package hr.mentoring.demo;

import java.util.List;
import java.util.Map;

/**
 * How somebody of the company takes part.
 *
 * @param needs competency to the level one wants to reach, 1 to 5, the most important first
 * @param offers competency to the level one has
 * @param mentees how many mentees one could take; 0 for a mentee
 * @param hours a month
 * @param fromHour the first hour of the day, on one's own clock, at which one can meet
 * @param toHour the hour at which one's day for meetings ends
 */
record Volunteer(
        Employee who,
        boolean asMentee,
        boolean asMentor,
        Map<String, Integer> needs,
        Map<String, Integer> offers,
        List<String> interests,
        List<String> motives,
        List<String> styles,
        List<String> channels,
        List<String> helpWanted,
        List<String> helpOffered,
        String aspiration,
        int mentees,
        int hours,
        int fromHour,
        int toHour) {}
