using System.ClientModel;
using System.Globalization;
using System.Net.Http.Headers;

namespace MeetingBot.Answers.Model;

/// <summary>How long the server asks us to wait; null where it does not say.</summary>
internal static class RetryAfter
{
    public static TimeSpan? Of(Exception? fault, TimeProvider clock)
    {
        if ((fault as ClientResultException)?.GetRawResponse()?.Headers is not { } headers)
        {
            return null;
        }

        // Azure's own header says it to the millisecond.
        if (headers.TryGetValue("retry-after-ms", out var exact)
            && int.TryParse(exact, NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds))
        {
            return TimeSpan.FromMilliseconds(milliseconds);
        }

        return headers.TryGetValue("Retry-After", out var written) && RetryConditionHeaderValue.TryParse(written, out var after)
            ? NotNegative(after.Delta ?? (after.Date - clock.GetUtcNow()) ?? TimeSpan.Zero)
            : null;
    }

    private static TimeSpan NotNegative(TimeSpan wait) => wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
}
