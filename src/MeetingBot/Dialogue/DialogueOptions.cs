using System.ComponentModel.DataAnnotations;

namespace MeetingBot.Dialogue;

/// <summary>How the bot presents itself, section Dialogue of the settings.</summary>
internal sealed class DialogueOptions
{
    public const string Section = "Dialogue";

    /// <summary>What people call it; typed before a command it is passed over.</summary>
    [Required(ErrorMessage = "設定 Dialogue:Name 是空的：請填機器人的名字。")]
    public string Name { get; init; } = "會議小幫手";
}
