/** What the launcher promises before anything is started. */
package hr.mentoring.launch;
