package broken.directory;

import broken.report.Report;

/** Uses what the table does not allow, and closes a circle. */
public class Directory {
    public Report report = new Report();
}
