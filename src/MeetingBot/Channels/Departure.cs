namespace MeetingBot.Channels;

/// <summary>
/// The moment at which a message leaves this process (送出): the outbox has to know of it before the first byte goes out, so that what was
/// cut off earlier is not taken for something that may have arrived. It is deep inside a channel, so it is announced through the flow of
/// the call and not through every signature on the way.
/// </summary>
internal static class Departure
{
    private static readonly AsyncLocal<Func<Task<bool>>?> Waiting = new();

    /// <summary>From here to the end of the calling method: who is told, and whether it may leave.</summary>
    public static void Expect(Func<Task<bool>> mayLeave) => Waiting.Value = mayLeave;

    /// <summary>False when it must not leave. True also where nobody waits for it: a look at a roster, a test.</summary>
    public static async Task<bool> AnnounceAsync() => Waiting.Value is not { } mayLeave || await mayLeave().ConfigureAwait(false);
}
