namespace MeetingBot.Minutes.Tests;

/// <summary>Runs where the annotated seed minutes are, and says so where they are not.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class GoldFactAttribute : FactAttribute
{
    public GoldFactAttribute()
    {
        if (SharedFolder.Path is null)
        {
            Skip = "No annotated minutes: neither MEETINGBOT_SHARED nor a folder 'shared' beside the repository.";
        }
    }
}
