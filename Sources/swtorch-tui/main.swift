print("swtorch-tui")
