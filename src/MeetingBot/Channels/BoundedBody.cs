namespace MeetingBot.Channels;

/// <summary>Bytes from outside, as far as we are willing to take them.</summary>
internal static class BoundedBody
{
    /// <summary>Null when there are more.</summary>
    public static async Task<byte[]?> ReadAsync(Stream body, long most, CancellationToken cancel)
    {
        using var all = new MemoryStream();
        var part = new byte[8192];
        while (await body.ReadAsync(part, cancel).ConfigureAwait(false) is > 0 and var count)
        {
            if (all.Length + count > most)
            {
                return null;
            }

            all.Write(part, 0, count);
        }

        return all.ToArray();
    }
}
