package hr.mentoring.report.disclosure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Forms that must be zero, solved as they come: each gives one unknown in terms of those that stay free (Gauss and Jordan on
 * sparse rows).
 */
final class Equations {

    private final Map<Integer, Form> solved = new HashMap<>();
    private final Map<Integer, Set<Integer>> usedBy = new HashMap<>();

    /** What is left of a form when everything that is known is put in; zero when it follows from the others. */
    Form reduced(Form form) {
        Form rest = form;
        for (int i = 0; i < form.size(); i++) {
            int unknown = form.unknown(i);
            Form row = solved.get(unknown);
            if (row != null) {
                long factor = form.factorOf(unknown);
                rest = rest.without(unknown).plus(factor, row);
            }
        }
        return rest;
    }

    /** Demands that a form is zero; returns whether that says anything new. */
    boolean add(Form form) {
        Form rest = reduced(form);
        if (rest.isZero()) {
            return false;
        }
        int pivot = rest.unknown(rest.size() - 1);
        Form row = rest.solvedFor(pivot);
        Set<Integer> users = usedBy.remove(pivot);
        if (users != null) {
            for (int user : users) {
                Form old = solved.getOrDefault(user, Form.ZERO);
                keep(user, old.without(pivot).plus(old.factorOf(pivot), row));
            }
        }
        keep(pivot, row);
        return true;
    }

    private void keep(int pivot, Form row) {
        solved.put(pivot, row);
        for (int i = 0; i < row.size(); i++) {
            usedBy.computeIfAbsent(row.unknown(i), u -> new HashSet<>()).add(pivot);
        }
    }

    /** How many unknowns are given by others. */
    int rank() {
        return solved.size();
    }
}
