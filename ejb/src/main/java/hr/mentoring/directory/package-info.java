/**
 * Who works here, where, for whom: people, org units and the reporting line, as HR exports them. Enter by {@link
 * hr.mentoring.directory.DirectoryService}. It uses no other room but {@code common}.
 */
@NullMarked
package hr.mentoring.directory;

import org.jspecify.annotations.NullMarked;
