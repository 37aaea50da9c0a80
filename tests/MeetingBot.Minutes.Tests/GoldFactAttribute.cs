namespace MeetingBot.Minutes.Tests;

/// <summary>Runs where the annotated seed minutes are, and says so where they are not.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class GoldFactAttribute : FactAttribute
{
    public GoldFactAttribute() => Skip = SharedFolder.WhyNot;
}
