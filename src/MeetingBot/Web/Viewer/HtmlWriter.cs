using System.Globalization;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace MeetingBot.Web.Viewer;

/// <summary>
/// Writes HTML into a response as it is made. What stands in the code is markup, what fills a hole is text: it takes interpolated
/// strings only, and every hole is encoded, so nothing that minutes say can become markup.
/// </summary>
internal sealed class HtmlWriter(PipeWriter pipe)
{
    private const int Enough = 16 * 1024;
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private readonly StringBuilder page = new();

#pragma warning disable CA1822, IDE0060 // the handler has written by the time it is called
    public void Write([InterpolatedStringHandlerArgument("")] Markup markup)
    {
    }
#pragma warning restore CA1822, IDE0060

    /// <summary>Sends what there is, when it is worth a packet: a long record is on the screen while its end is written.</summary>
    public ValueTask SendSomeAsync(CancellationToken cancel) => page.Length < Enough ? ValueTask.CompletedTask : SendAsync(cancel);

    public async ValueTask SendAsync(CancellationToken cancel)
    {
        foreach (var chunk in page.GetChunks())
        {
            Encoding.UTF8.GetBytes(chunk.Span, pipe);
        }

        page.Clear();
        await pipe.FlushAsync(cancel).ConfigureAwait(false);
    }

    /// <summary>The parts of an interpolated string.</summary>
    [InterpolatedStringHandler]
    internal readonly ref struct Markup
    {
        private readonly StringBuilder page;

#pragma warning disable IDE0060 // the compiler gives the lengths
        public Markup(int literals, int holes, HtmlWriter writer) => page = writer.page;
#pragma warning restore IDE0060

        public void AppendLiteral(string markup) => page.Append(markup);

        public void AppendFormatted(string? text) => page.Append(Encoder.Encode(Visible.Of(text)));

        public void AppendFormatted(long number) => page.Append(CultureInfo.InvariantCulture, $"{number}");
    }
}
