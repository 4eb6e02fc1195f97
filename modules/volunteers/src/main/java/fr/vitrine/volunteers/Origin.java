package fr.vitrine.volunteers;

import org.jspecify.annotations.Nullable;

/**
 * Where a mission comes from that was taken in.
 *
 * @param name of the feed
 * @param address where one applies; null: here
 */
public record Origin(String name, @Nullable String address) {}
