package hr.mentoring.common.personal;

import java.util.List;

/** Says what one room keeps about people. Each room that keeps anything has one bean of it. */
public interface PersonalData {

    /** The room's name, as in {@code privacy.room.profile}. */
    String room();

    /** The rows, in the order in which they may be erased. */
    List<PersonalTable> tables();
}
