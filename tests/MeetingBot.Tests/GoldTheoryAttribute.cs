using MeetingBot.Minutes.Tests;

namespace MeetingBot.Tests;

/// <summary>Runs where the annotated minutes lie beside the repository; elsewhere the run says that it was skipped, and why.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class GoldTheoryAttribute : TheoryAttribute
{
    public GoldTheoryAttribute() => Skip = SharedFolder.WhyNot;
}
