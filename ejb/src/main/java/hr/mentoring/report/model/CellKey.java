package hr.mentoring.report.model;

/** What groups of people are called in figures. */
final class CellKey {

    static final String COMPANY = "company";

    private static final String MANAGER = "manager:";

    private CellKey() {}

    static String side(String side) {
        return "side:" + side;
    }

    static String program(long id) {
        return "program:" + id;
    }

    static String cohort(long id) {
        return "cohort:" + id;
    }

    static String unit(long id) {
        return "unit:" + id;
    }

    static String manager(long id) {
        return MANAGER + id;
    }

    /** The manager whose part of the company a cell is; 0 for every other cell. */
    static long managerOf(String key) {
        return key.startsWith(MANAGER) ? Long.parseLong(key.substring(MANAGER.length())) : 0;
    }
}
