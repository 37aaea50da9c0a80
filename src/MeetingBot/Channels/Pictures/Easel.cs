using MeetingBot.Archive.Post;
using Microsoft.Extensions.Logging;
using SkiaSharp;

namespace MeetingBot.Channels.Pictures;

/// <summary>Draws what messages show, where the machine can: without a picture a message says the same.</summary>
/// <param name="font">A font with Chinese characters; null when there is none. Asked for once.</param>
internal sealed partial class Easel(Func<SKTypeface?> font, ILogger<Easel> log)
{
    private readonly Lock gate = new();
    private SKTypeface? face;
    private bool hasLooked;
    private bool hasFailed;

    /// <summary>Whether there is a font, and the library can be used.</summary>
    public bool CanDraw => Draw(new("", [], [])) is not null;

    /// <summary>A PNG; null when it cannot be drawn, which the log says once.</summary>
    public byte[]? Draw(Bars bars)
    {
        try
        {
            if (Face() is not { } found)
            {
                return null;
            }

            using var painter = new BarPainter(found);
            return painter.Draw(bars);
        }
        catch (Exception fault) // whatever a library that is not ours does: no message may be lost for its picture
        {
            if (!Interlocked.Exchange(ref hasFailed, true))
            {
                LogFailed(fault);
            }

            return null;
        }
    }

    private SKTypeface? Face()
    {
        lock (gate)
        {
            if (!hasLooked)
            {
                hasLooked = true;
                face = font();
                if (face is null)
                {
                    LogNoFont();
                }
            }

            return face;
        }
    }

    [LoggerMessage(LogLevel.Warning, "這台機器沒有中文字型，訊息不附圖（文字照常送出）。Debian、Ubuntu 請安裝 fonts-noto-cjk。")]
    private partial void LogNoFont();

    [LoggerMessage(LogLevel.Warning, "圖畫不出來，訊息不附圖（文字照常送出）。")]
    private partial void LogFailed(Exception fault);
}
