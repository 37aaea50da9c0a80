using Microsoft.Extensions.DependencyInjection;

namespace MeetingBot.Dialogue;

/// <summary>The door of the room: one incoming message, and what is said to it.</summary>
internal static class DialogueModule
{
    public static IServiceCollection AddDialogue(this IServiceCollection services) => services.AddSingleton<DialogueDesk>();
}
