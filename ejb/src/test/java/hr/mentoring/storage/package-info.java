/**
 * Storage on both databases that the product runs on. A test class says {@code @ParameterizedClass
 * @EnumSource(Storage.class)}, takes a {@link hr.mentoring.storage.Storage} and runs twice, on H2 in a file with the
 * product's own settings and on a real PostgreSQL.
 */
package hr.mentoring.storage;
