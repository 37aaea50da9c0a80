namespace MeetingBot.Reminders.Settings;

/// <summary>A list of the settings that has a default: the binder adds to what a list holds already, and what stands in the settings is meant to replace it.</summary>
internal static class BoundList
{
    public static T[] Of<T>(T[] usual, T[] bound) =>
        bound.Length > usual.Length && bound.AsSpan(0, usual.Length).SequenceEqual(usual) ? bound[usual.Length..] : bound;
}
