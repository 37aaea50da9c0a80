using MeetingBot.Intake;
using Spectre.Console;

namespace MeetingBot.Console;

/// <summary>The bar that an admin watches.</summary>
internal sealed class ReloadBar(ProgressTask bar) : IProgress<ReloadProgress>
{
    public void Report(ReloadProgress value)
    {
        bar.MaxValue = value.Total;
        bar.Value = value.Done;
    }
}
